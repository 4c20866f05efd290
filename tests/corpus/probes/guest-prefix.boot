read-by: classify
class: rootfs
layer: guest
note: what shows that a guest speaks
verdict-class: rootfs
verdict-layer: guest
verdict-stage: guest-userspace
verdict-signature: rootfs-mount
verdict-title: kernel panic: VFS: Unable to mount root fs on unknown-block(1,0)
--- host.log
[guest0/uart0] [    1.885337] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(1,0)
[guest0/uart0] [    1.893237] Hardware name: Virt64 (DT)
