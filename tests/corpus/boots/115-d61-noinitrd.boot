status: fail
class: rootfs
accept: panic
layer: host
reached: kvm-init
cause: no initrd given and no root=
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: rootfs
verdict-layer: host
verdict-stage: host-userspace
verdict-signature: rootfs-mount
verdict-title: kernel panic: VFS: Unable to mount root fs on unknown-block(0,0)
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(release):v2.9.0
NOTICE:  BL1: Built : 10:42:17, Nov 22 2026
NOTICE:  BL1: Booting BL2
NOTICE:  BL2: v2.9(release):v2.9.0
NOTICE:  BL2: Built : 10:42:22, Nov 22 2026
NOTICE:  BL1: Booting BL31
NOTICE:  BL31: v2.9(release):v2.9.0
NOTICE:  BL31: Built : 10:42:35, Nov 22 2026
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.1.0-56-arm64 (debian-kernel@lists.debian.org) (gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Debian 6.1.192-2 (2026-11-16)
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] efi: UEFI not found.
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: bootconsole [pl11] enabled
[    0.000000] NUMA: No NUMA configuration found
[    0.000000] NUMA: Faking a node at [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] NUMA: NODE_DATA [mem 0x7fdee380-0x7fdf0fff]
[    0.000000] Zone ranges:
[    0.000000]   DMA      [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000]   DMA32    empty
[    0.000000]   Normal   empty
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] cma: Reserved 64 MiB at 0x000000007ac00000
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: MIGRATE_INFO_TYPE not supported.
[    0.000000] psci: SMC Calling Convention v1.2
[    0.000000] percpu: Embedded 31 pages/cpu s87272 r8192 d31512 u126976
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: Virtualization Host Extensions
[    0.000000] CPU features: detected: Hardware dirty bit management
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Fallback order for Node 0: 0 
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 258048
[    0.000000] Policy zone: DMA
[    0.000000] Kernel command line: earlycon console=ttyAMA0
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 131060K/1048576K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 53192K reserved, 65536K cma-reserved)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=2, Nodes=1
[    0.000000] ftrace: allocating 44279 entries in 173 pages
[    0.000000] ftrace: allocated 173 pages with 5 groups
[    0.000000] trace event string verifier disabled
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=256 to nr_cpu_ids=2.
[    0.000000] 	Rude variant of Tasks RCU enabled.
[    0.000000] 	Tracing variant of Tasks RCU enabled.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 25 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=2
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: GIC: Using split EOI/Deactivate mode
[    0.000000] GICv3: 224 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x00000000080a0000
[    0.000000] ITS [mem 0x08080000-0x0809ffff]
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @40590000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @405a0000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000405b0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000405c0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000115] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.138224] Console: colour dummy device 80x25
[    0.516670] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.518159] pid_max: default: 32768 minimum: 301
[    0.555885] LSM: Security Framework initializing
[    0.563828] landlock: Up and running.
[    0.564122] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.607465] AppArmor: AppArmor initialized
[    0.607819] TOMOYO Linux initialized
[    0.608925] LSM support for eBPF active
[    0.618219] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.618616] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.824469] cblist_init_generic: Setting adjustable number of callback queues.
[    0.824876] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.826297] cblist_init_generic: Setting adjustable number of callback queues.
[    0.826551] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.839766] rcu: Hierarchical SRCU implementation.
[    0.840147] rcu: 	Max phase no-delay instances is 1000.
[    0.865899] Platform MSI: its@8080000 domain created
[    0.871475] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.872226] fsl-mc MSI: its@8080000 domain created
[    0.873812] EFI services will not be available.
[    0.888075] smp: Bringing up secondary CPUs ...
[    0.918542] Detected PIPT I-cache on CPU1
[    0.923974] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.924961] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.931841] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.945289] smp: Brought up 1 node, 2 CPUs
[    0.946067] SMP: Total of 2 processors activated.
[    0.946239] CPU features: detected: Branch Target Identification
[    0.946439] CPU features: detected: 32-bit EL0 Support
[    0.946560] CPU features: detected: 32-bit EL1 Support
[    0.946658] CPU features: detected: ARMv8.4 Translation Table Level
[    0.946791] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.947042] CPU features: detected: Common not Private translations
[    0.947155] CPU features: detected: CRC32 instructions
[    0.947244] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.947363] CPU features: detected: Data cache clean to Point of Persistence
[    0.947478] CPU features: detected: E0PD
[    0.947601] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.947723] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.947819] CPU features: detected: LSE atomic instructions
[    0.947913] CPU features: detected: Privileged Access Never
[    0.948007] CPU features: detected: RAS Extension Support
[    0.948098] CPU features: detected: Random Number Generator
[    0.948191] CPU features: detected: Speculation barrier (SB)
[    0.948285] CPU features: detected: Stage-2 Force Write-Back
[    0.948380] CPU features: detected: TLB range maintenance instructions
[    0.948541] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.977713] CPU: All CPU(s) started at EL2
[    0.981697] alternatives: applying system-wide alternatives
[    1.318490] node 0 deferred pages initialised in 72ms
[    1.483556] devtmpfs: initialized
[    1.604311] Registered cp15_barrier emulation handler
[    1.611308] Registered setend emulation handler
[    1.621702] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    1.625927] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.661513] pinctrl core: initialized pinctrl subsystem
[    1.698273] DMI not present or invalid.
[    1.714197] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.737670] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.738809] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    1.739596] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    1.740181] audit: initializing netlink subsys (disabled)
[    1.895182] audit: type=2000 audit(0.588:1): state=initialized audit_enabled=0 res=1
[    1.974643] thermal_sys: Registered thermal governor 'fair_share'
[    1.974814] thermal_sys: Registered thermal governor 'bang_bang'
[    1.983225] thermal_sys: Registered thermal governor 'step_wise'
[    1.983440] thermal_sys: Registered thermal governor 'user_space'
[    1.983610] thermal_sys: Registered thermal governor 'power_allocator'
[    1.984757] cpuidle: using governor ladder
[    1.985377] cpuidle: using governor menu
[    1.997451] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    2.002119] ASID allocator initialised with 65536 entries
[    2.007579] Serial: AMBA PL011 UART driver
[    2.087750] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.090596] printk: console [ttyAMA0] enabled
[    2.090596] printk: console [ttyAMA0] enabled
[    2.091344] printk: bootconsole [pl11] disabled
[    2.091344] printk: bootconsole [pl11] disabled
[    2.110661] KASLR enabled
[    2.173561] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    2.175145] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    2.175287] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    2.175408] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    2.175521] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    2.175639] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    2.175753] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    2.175870] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    2.230723] ACPI: Interpreter disabled.
[    2.236564] iommu: Default domain type: Translated 
[    2.236838] iommu: DMA domain TLB invalidation policy: strict mode 
[    2.238357] pps_core: LinuxPPS API ver. 1 registered
[    2.238486] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    2.238755] PTP clock support registered
[    2.239421] EDAC MC: Ver: 3.0.0
[    2.263309] NetLabel: Initializing
[    2.263670] NetLabel:  domain hash size = 128
[    2.263773] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    2.265128] NetLabel:  unlabeled traffic allowed by default
[    2.267399] vgaarb: loaded
[    2.283277] clocksource: Switched to clocksource arch_sys_counter
[    2.511297] VFS: Disk quotas dquot_6.6.0
[    2.511807] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    2.530627] AppArmor: AppArmor Filesystem Enabled
[    2.531530] pnp: PnP ACPI: disabled
[    2.592807] NET: Registered PF_INET protocol family
[    2.594665] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    2.603843] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    2.604248] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    2.605088] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    2.605637] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    2.606011] TCP: Hash tables configured (established 8192 bind 8192)
[    2.607975] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    2.608710] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    2.609064] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    2.610838] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.611435] NET: Registered PF_XDP protocol family
[    2.611709] PCI: CLS 0 bytes, default 64
[    2.630419] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    2.635020] kvm [1]: IPA Size Limit: 48 bits
[    2.637485] kvm [1]: GICv3: no GICV resource entry
[    2.637729] kvm [1]: disabling GICv2 emulation
[    2.638086] kvm [1]: GIC system register CPU interface enabled
[    2.638706] kvm [1]: vgic interrupt IRQ9
[    2.641280] kvm [1]: VHE mode initialized successfully
[    2.652732] Initialise system trusted keyrings
[    2.657014] Key type blacklist registered
[    2.659661] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    2.694642] zbud: loaded
[    2.718396] integrity: Platform Keyring initialized
[    2.719046] integrity: Machine keyring initialized
[    2.719188] Key type asymmetric registered
[    2.719363] Asymmetric key parser 'x509' registered
[    2.802250] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    2.803411] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    2.806741] io scheduler mq-deadline registered
[    2.865696] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    2.869445] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    2.871262] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    2.872268] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    2.873006] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    2.874235] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    2.875500] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    2.879303] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    2.880118] pci_bus 0000:00: root bus resource [bus 00-ff]
[    2.880792] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    2.881109] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    2.881392] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    2.884304] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    2.963187] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    2.976313] Serial: AMBA driver
[    2.977475] SuperH (H)SCI(F) driver initialized
[    2.979790] msm_serial: driver initialized
[    2.997884] mousedev: PS/2 mouse device common for all mice
[    3.013284] rtc-pl031 9010000.pl031: registered as rtc0
[    3.014555] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T10:59:45 UTC (1795345185)
[    3.030874] ledtrig-cpu: registered to indicate activity on CPUs
[    3.036290] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    3.209782] NET: Registered PF_INET6 protocol family
[    3.252130] Segment Routing with IPv6
[    3.253888] In-situ OAM (IOAM) with IPv6
[    3.254730] mip6: Mobile IPv6
[    3.255214] NET: Registered PF_PACKET protocol family
[    3.259327] mpls_gso: MPLS GSO support
[    3.283241] registered taskstats version 1
[    3.284237] Loading compiled-in X.509 certificates
[    3.409319] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    3.426232] zswap: loaded using pool lzo/zbud
[    3.448207] Key type .fscrypt registered
[    3.448543] Key type fscrypt-provisioning registered
[    3.487707] Key type encrypted registered
[    3.488214] AppArmor: AppArmor sha1 policy hashing enabled
[    3.489668] ima: No TPM chip found, activating TPM-bypass!
[    3.489937] ima: Allocated hash algorithm: sha256
[    3.492126] ima: No architecture policies found
[    3.493716] evm: Initialising EVM extended attributes:
[    3.493912] evm: security.selinux
[    3.494016] evm: security.SMACK64 (disabled)
[    3.494099] evm: security.SMACK64EXEC (disabled)
[    3.494184] evm: security.SMACK64TRANSMUTE (disabled)
[    3.494275] evm: security.SMACK64MMAP (disabled)
[    3.494360] evm: security.apparmor
[    3.494427] evm: security.ima
[    3.494487] evm: security.capability
[    3.494568] evm: HMAC attrs: 0x1
[    4.148263] clk: Disabling unused clocks
[    4.158465] uart-pl011 9000000.pl011: no DMA platform data
[    4.163210] List of all partitions:
[    4.163692] No filesystem could mount root, tried: 
[    4.163745] 
[    4.164297] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)
[    4.165682] CPU: 1 PID: 1 Comm: swapper/0 Not tainted 6.1.0-56-arm64 #1  Debian 6.1.192-2
[    4.166196] Hardware name: linux,dummy-virt (DT)
[    4.166673] Call trace:
[    4.167134]  dump_backtrace+0xe4/0x140
[    4.168759]  show_stack+0x20/0x30
[    4.168993]  dump_stack_lvl+0x64/0x80
[    4.169187]  dump_stack+0x18/0x34
[    4.169350]  panic+0x184/0x364
[    4.169509]  mount_block_root+0x1fc/0x21c
[    4.169729]  mount_root+0x158/0x178
[    4.169958]  prepare_namespace+0x138/0x178
[    4.170158]  kernel_init_freeable+0x2e4/0x310
[    4.170353]  kernel_init+0x2c/0x140
[    4.170527]  ret_from_fork+0x10/0x20
[    4.171280] SMP: stopping secondary CPUs
[    4.172233] Kernel Offset: 0x4c749fa00000 from 0xffff800008000000
[    4.179220] PHYS_OFFSET: 0x40000000
[    4.179491] CPU features: 0x000000,000700b7,e693f73f
[    4.180214] Memory Limit: none
[    4.180954] ---[ end Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0) ]---
