read-by: classify
class: rootfs
layer: guest
note: what shows that a guest speaks
known-failure: a kind of console that the library does not tell yet
verdict-class: rootfs
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: rootfs-mount
verdict-title: kernel panic: VFS: Unable to mount root fs on unknown-block(1,0)
--- host.log
[guest0/uart0] [    1.885337] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(1,0)
[guest0/uart0] [    1.893237] Hardware name: Virt64 (DT)
