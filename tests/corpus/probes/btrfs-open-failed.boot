read-by: classify
class: rootfs
accept: other
layer: host
note: a file system that gives up
known-failure: a kind of console that the library does not tell yet
verdict-class: none
verdict-notes: if this is all of the console: Host kernel hangs after: mount: mounting /dev/sda# on /root failed: Input/output error
--- host.log
[    3.047228] BTRFS error (device sda2): open_ctree failed: -5
[    3.100000] mount: mounting /dev/sda2 on /root failed: Input/output error
