status: fail
class: oops
accept: panic
layer: host
reached: host-init
cause: injected with lk:WRITE_RO
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: oops
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: oops-access
verdict-title: unable to handle kernel write to read-only memory in lkdtm_WRITE_RO
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(release):v2.9.0
NOTICE:  BL1: Built : 10:59:25, Nov 22 2026
NOTICE:  BL1: Booting BL2
NOTICE:  BL2: v2.9(release):v2.9.0
NOTICE:  BL2: Built : 11:00:19, Nov 22 2026
NOTICE:  BL1: Booting BL31
NOTICE:  BL31: v2.9(release):v2.9.0
NOTICE:  BL31: Built : 11:01:21, Nov 22 2026
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: MIGRATE_INFO_TYPE not supported.
[    0.000000] psci: SMC Calling Convention v1.2
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LVA)
[    0.000000] CPU features: detected: Virtualization Host Extensions
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=lk:WRITE_RO
[    0.000000] Unknown kernel command line parameters "ltact=lk:WRITE_RO", will be passed to user space.
[    0.000000] Dentry cache hash table entries: 131072 (order: 4, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 3, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 16384
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x000000007fbc0000-0x000000007fcc0000] (1MB)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=2, Nodes=1
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=8 to nr_cpu_ids=2.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 10 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=2
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: GIC: Using split EOI/Deactivate mode
[    0.000000] GICv3: 224 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs
[    0.000000] GICv3: GICD_CTRL.DS=0, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x00000000080a0000
[    0.000000] ITS [mem 0x08080000-0x0809ffff]
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @401b0000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @401c0000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000401d0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000401e0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000121] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.055700] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.073858] pid_max: default: 32768 minimum: 301
[    0.101806] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.102612] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.307062] rcu: Hierarchical SRCU implementation.
[    0.307444] rcu: 	Max phase no-delay instances is 1000.
[    0.319913] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.333958] EFI services will not be available.
[    0.365656] smp: Bringing up secondary CPUs ...
[    0.386006] Detected PIPT I-cache on CPU1
[    0.387509] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.401192] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.412642] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.430878] smp: Brought up 1 node, 2 CPUs
[    0.431600] SMP: Total of 2 processors activated.
[    0.431788] CPU: All CPU(s) started at EL2
[    0.432015] CPU features: detected: Branch Target Identification
[    0.432206] CPU features: detected: 32-bit EL0 Support
[    0.432444] CPU features: detected: 32-bit EL1 Support
[    0.432565] CPU features: detected: ARMv8.4 Translation Table Level
[    0.432731] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.432903] CPU features: detected: CRC32 instructions
[    0.433014] CPU features: detected: Data independent timing control (DIT)
[    0.433250] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.433516] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.433651] CPU features: detected: Privileged Access Never
[    0.433770] CPU features: detected: Random Number Generator
[    0.433887] CPU features: detected: Speculation barrier (SB)
[    0.434006] CPU features: detected: Stage-2 Force Write-Back
[    0.434142] CPU features: detected: TLB range maintenance instructions
[    0.434337] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.439396] spectre-bhb mitigation disabled by compile time option
[    0.439403] spectre-bhb mitigation disabled by compile time option
[    0.475770] alternatives: applying system-wide alternatives
[    0.522110] CPU features: detected: Hardware dirty bit management on CPU0-1
[    0.661645] Memory: 1026816K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 16640K reserved, 0K cma-reserved)
[    0.698837] devtmpfs: initialized
[    0.729157] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    0.752634] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    0.785386] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    0.859679] ASID allocator initialised with 65536 entries
[    0.865489] Serial: AMBA PL011 UART driver
[    1.029131] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.036995] printk: legacy console [ttyAMA0] enabled
[    1.036995] printk: legacy console [ttyAMA0] enabled
[    1.039123] printk: legacy bootconsole [pl11] disabled
[    1.039123] printk: legacy bootconsole [pl11] disabled
[    1.226379] clocksource: Switched to clocksource arch_sys_counter
[    1.330823] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.422166] Unpacking initramfs...
[    1.493215] kvm [1]: nv: 554 coarse grained trap handlers
[    1.507521] kvm [1]: nv: 669 fine grained trap handlers
[    1.522327] kvm [1]: IPA Size Limit: 52 bits
[    1.529767] kvm [1]: GICv3: no GICV resource entry
[    1.533799] kvm [1]: disabling GICv2 emulation
[    1.538261] kvm [1]: GIC system register CPU interface enabled
[    1.547723] kvm [1]: vgic interrupt IRQ9
[    1.558433] kvm [1]: VHE mode initialized successfully
[    1.625369] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    1.721569] Freeing initrd memory: 3456K
[    1.736103] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    1.740360] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    1.769164] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    1.771196] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    1.776388] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    1.780731] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    1.786882] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    1.789540] pci_bus 0000:00: root bus resource [bus 00-ff]
[    1.791211] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    1.791558] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    1.792667] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    1.798925] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    1.816115] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    1.816533] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    1.818302] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    1.870708] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    3.158002] lkdtm: No crash points registered, enable through debugfs
[    3.163847] rtc-pl031 9010000.pl031: registered as rtc0
[    3.192931] clk: Disabling unused clocks
[    3.314333] Freeing unused kernel memory: 1728K
[    3.316149] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
INJECT: lkdtm WRITE_RO
[    3.678175] lkdtm: Performing direct entry WRITE_RO
[    3.678488] lkdtm: attempting bad rodata write at ffffb19e9f9f5920
[    3.678970] Unable to handle kernel write to read-only memory at virtual address ffffb19e9f9f5920
[    3.679228] Mem abort info:
[    3.679308]   ESR = 0x0000000097c1804f
[    3.679422]   EC = 0x25: DABT (current EL), IL = 32 bits
[    3.679570]   SET = 0, FnV = 0
[    3.679688]   EA = 0, S1PTW = 0
[    3.679800]   FSC = 0x0f: level 3 permission fault
[    3.679989] Data abort info:
[    3.680110]   Access size = 8 byte(s)
[    3.680211]   SSE = 0, SRT = 1
[    3.680373]   SF = 1, AR = 0
[    3.680467]   CM = 0, WnR = 1, TnD = 0, TagAccess = 0
[    3.680590]   GCS = 0, Overlay = 0, DirtyBit = 0, Xs = 0
[    3.680758] swapper pgtable: 64k pages, 52-bit VAs, pgdp=0000000060510000
[    3.680917] [ffffb19e9f9f5920] pgd=1000000060840003, p4d=1000000060840003, pud=1000000060840003, pmd=1000000060850003, pte=00e00000603f0f83
[    3.682816] Internal error: Oops: 0000000097c1804f [#1] SMP
[    3.683300] CPU: 1 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[    3.683588] Hardware name: linux,dummy-virt (DT)
[    3.683888] pstate: 61400009 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[    3.684098] pc : lkdtm_WRITE_RO+0x38/0x4c
[    3.685069] lr : lkdtm_WRITE_RO+0x20/0x4c
[    3.685187] sp : ffff8000800afcc0
[    3.685278] x29: ffff8000800afcc0 x28: fff00000002b0000 x27: 0000000000000000
[    3.685526] x26: 0000000000000000 x25: 0000000000000000 x24: 0000000020d328a0
[    3.685699] x23: fff000000a580000 x22: ffff8000800afe40 x21: ffffb19e9fd8f2b0
[    3.685868] x20: fff000000a580000 x19: ffffb19e9f9f5000 x18: 0000000000000006
[    3.686037] x17: 0000000000000000 x16: 0000000000000000 x15: ffff8000800af760
[    3.686212] x14: 00000000ffffffea x13: ffff8000800afa88 x12: ffffb19e9fd69ec0
[    3.686384] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000017fe8
[    3.686584] x8 : c0000000ffffefff x7 : ffffb19e9fd11e28 x6 : 0000000000057fa8
[    3.686752] x5 : ffffb19e9fd69e68 x4 : 0000000000000000 x3 : 0000000000000000
[    3.686919] x2 : 00000000abcd1234 x1 : 000000000198b861 x0 : ffffb19e9fa7e6d0
[    3.687295] Call trace:
[    3.687603]  lkdtm_WRITE_RO+0x38/0x4c
[    3.687915]  lkdtm_do_action+0x18/0x30
[    3.688045]  direct_entry+0xc8/0x154
[    3.688139]  full_proxy_write+0x5c/0xa8
[    3.688238]  vfs_write+0xdc/0x340
[    3.688369]  ksys_write+0x6c/0xfc
[    3.688456]  __arm64_sys_write+0x18/0x20
[    3.688548]  do_el0_svc+0x68/0xf0
[    3.688634]  el0_svc+0x18/0x54
[    3.688717]  el0t_64_sync_handler+0xc0/0xd4
[    3.688815]  el0t_64_sync+0x160/0x164
[    3.689120] Code: f2b579a2 f0000e60 ca020021 911b4000 (f9049261) 
[    3.689441] ---[ end trace 0000000000000000 ]---
[    3.690015] Kernel panic - not syncing: Attempted to kill init! exitcode=0x0000000b
[    3.690314] SMP: stopping secondary CPUs
[    3.690850] Kernel Offset: 0x319e1f600000 from 0xffff800080000000
[    3.691028] PHYS_OFFSET: 0x40000000
[    3.691158] CPU features: 0x00,00000007,002e710c,6602553f
[    3.691477] Memory Limit: none
[    3.696497] ---[ end Kernel panic - not syncing: Attempted to kill init! exitcode=0x0000000b ]---
