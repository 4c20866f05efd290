read-by: classify
class: rootfs
accept: other
layer: host
note: a file system that gives up
verdict-class: rootfs
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: rootfs-mount-failed
verdict-title: the root file system cannot be mounted: /dev/sda2 on /root failed: Input/output error
--- host.log
[    3.047228] BTRFS error (device sda2): open_ctree failed: -5
[    3.100000] mount: mounting /dev/sda2 on /root failed: Input/output error
