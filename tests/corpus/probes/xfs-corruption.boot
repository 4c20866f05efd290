read-by: classify
class: other
accept: rootfs hw-error
layer: host
note: a file system that gives up
known-failure: a kind of console that the library does not tell yet
verdict-class: none
verdict-notes: if this is all of the console: Host kernel hangs after: XFS (vda#): Unmount and run xfs_repair
--- host.log
[    3.047228] XFS (vda4): Metadata corruption detected at xfs_buf_ioend+0x162/0x570 [xfs], xfs_inode block 0x2fc4e0 xfs_inode_buf_verify
[    3.047228] XFS (vda4): Unmount and run xfs_repair
