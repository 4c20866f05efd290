read-by: report
status: fail
class: silent
accept: hang
layer: host
note: kexec, suspend: not the first boot and not a power-off
result: timeout KILL
verdict-status: fail
verdict-class: silent
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: host-silent-after-firmware
verdict-title: Host kernel never outputs anything to console
--- host.log
[    0.000000] Linux version 6.1.0 (a@b) (gcc) #1 SMP
[    5.000000] Run /init as init process
/ # kexec -e
[  129.248360] kexec_core: Starting new kernel
[  129.393572] CPU1: shutdown
[  129.700758] Bye!
