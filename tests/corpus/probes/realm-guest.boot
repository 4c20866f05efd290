read-by: classify
class: rootfs
layer: guest
note: what shows that a guest speaks
verdict-class: rootfs
verdict-layer: guest
verdict-stage: guest-userspace
verdict-signature: rootfs-mount
verdict-title: kernel panic: VFS: Unable to mount root fs on unknown-block(0,0)
--- host.log
[    0.000000] Linux version 6.2.0 (a@b) (gcc) #1 SMP
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] RME: RSI version 1.0 advertised
[    0.500000] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)
