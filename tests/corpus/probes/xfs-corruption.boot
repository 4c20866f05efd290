read-by: classify
class: other
accept: rootfs hw-error
layer: host
note: a file system that gives up
verdict-class: other
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: xfs-corruption
verdict-title: XFS on vda4: Metadata corruption
--- host.log
[    3.047228] XFS (vda4): Metadata corruption detected at xfs_buf_ioend+0x162/0x570 [xfs], xfs_inode block 0x2fc4e0 xfs_inode_buf_verify
[    3.047228] XFS (vda4): Unmount and run xfs_repair
