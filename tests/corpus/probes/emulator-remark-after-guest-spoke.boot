read-by: classify
class: init
layer: guest host
note: an emulator's remark is not a refusal once what it runs has spoken
verdict-class: init
verdict-layer: guest
verdict-stage: guest-shell
verdict-signature: init-killed
verdict-title: kernel panic: Attempted to kill init! exitcode=0x00000000
--- host.log
[    0.000000] Linux version 6.17.0 (a@b) (gcc) #1 SMP
[    0.500000] kvm [1]: VHE mode initialized successfully
[    1.600000] Run /init as init process
+ ./out/lkvm run --realm -m 256 --kernel Image
  Info: # lkvm run -k Image -m 256 -c 1 --name guest-127
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.17.0 (a@b) (gcc) #1 SMP
[   19.461446] Run /init as init process
qemu-system-aarch64: AHCI: Failed to start DMA engine: bad command list buffer address
[   20.100000] Kernel panic - not syncing: Attempted to kill init! exitcode=0x00000000
