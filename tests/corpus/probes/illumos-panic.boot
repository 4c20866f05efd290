read-by: classify
class: rootfs
accept: panic
layer: host
note: other kernels
known-failure: a kind of console that the library does not tell yet
verdict-class: none
verdict-notes: not read: no known form in 1 lines
--- host.log
panic[cpu0]/thread=fffffffffe153000: vfs_mountroot: cannot mount root
