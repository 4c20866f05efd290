read-by: classify
class: rootfs
layer: guest
note: what shows that a guest speaks
known-failure: a kind of console that the library does not tell yet
verdict-class: rootfs
verdict-layer: host
verdict-stage: host-kvm
verdict-signature: rootfs-mount
verdict-title: kernel panic: VFS: Unable to mount root fs on unknown-block(0,0)
--- host.log
[    0.000000] Linux version 6.2.0 (a@b) (gcc) #1 SMP
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] RME: RSI version 1.0 advertised
[    0.500000] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)
