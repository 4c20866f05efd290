read-by: classify
class: rootfs
accept: panic
layer: host
note: other kernels
verdict-class: rootfs
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: other-rootfs
verdict-title: vfs_mountroot: cannot mount root
--- host.log
panic[cpu0]/thread=fffffffffe153000: vfs_mountroot: cannot mount root
