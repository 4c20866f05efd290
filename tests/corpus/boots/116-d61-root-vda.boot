status: fail
class: rootfs
accept: panic
layer: host
reached: kvm-init
cause: root=/dev/vda2 does not exist
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 root=/dev/vda2
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
[    0.000138] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.167683] Console: colour dummy device 80x25
[    0.243079] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.261908] pid_max: default: 32768 minimum: 301
[    0.268520] LSM: Security Framework initializing
[    0.310217] landlock: Up and running.
[    0.310455] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.354470] AppArmor: AppArmor initialized
[    0.357809] TOMOYO Linux initialized
[    0.358983] LSM support for eBPF active
[    0.391468] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.409408] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    1.088290] cblist_init_generic: Setting adjustable number of callback queues.
[    1.109965] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    1.133789] cblist_init_generic: Setting adjustable number of callback queues.
[    1.134067] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    1.155259] rcu: Hierarchical SRCU implementation.
[    1.173359] rcu: 	Max phase no-delay instances is 1000.
[    1.286869] Platform MSI: its@8080000 domain created
[    1.306471] PCI/MSI: /intc@8000000/its@8080000 domain created
[    1.307587] fsl-mc MSI: its@8080000 domain created
[    1.345279] EFI services will not be available.
[    1.398560] smp: Bringing up secondary CPUs ...
[    1.557739] Detected PIPT I-cache on CPU1
[    1.559257] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.560750] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    1.587061] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.638083] smp: Brought up 1 node, 2 CPUs
[    1.658047] SMP: Total of 2 processors activated.
[    1.658541] CPU features: detected: Branch Target Identification
[    1.662108] CPU features: detected: 32-bit EL0 Support
[    1.665890] CPU features: detected: 32-bit EL1 Support
[    1.670221] CPU features: detected: ARMv8.4 Translation Table Level
[    1.673548] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.673893] CPU features: detected: Common not Private translations
[    1.681172] CPU features: detected: CRC32 instructions
[    1.681569] CPU features: detected: Data cache clean to Point of Deep Persistence
[    1.681745] CPU features: detected: Data cache clean to Point of Persistence
[    1.681908] CPU features: detected: E0PD
[    1.682143] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.685343] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.689690] CPU features: detected: LSE atomic instructions
[    1.693369] CPU features: detected: Privileged Access Never
[    1.693580] CPU features: detected: RAS Extension Support
[    1.693734] CPU features: detected: Random Number Generator
[    1.698258] CPU features: detected: Speculation barrier (SB)
[    1.700730] CPU features: detected: Stage-2 Force Write-Back
[    1.700978] CPU features: detected: TLB range maintenance instructions
[    1.701284] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.825720] CPU: All CPU(s) started at EL2
[    1.852334] alternatives: applying system-wide alternatives
[    2.619505] node 0 deferred pages initialised in 112ms
[    2.790591] devtmpfs: initialized
[    2.965615] Registered cp15_barrier emulation handler
[    2.977838] Registered setend emulation handler
[    2.987280] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    2.999416] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    3.044754] pinctrl core: initialized pinctrl subsystem
[    3.125933] DMI not present or invalid.
[    3.213160] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.322532] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.332005] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    3.338005] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    3.347077] audit: initializing netlink subsys (disabled)
[    3.362318] audit: type=2000 audit(0.900:1): state=initialized audit_enabled=0 res=1
[    3.410106] thermal_sys: Registered thermal governor 'fair_share'
[    3.433645] thermal_sys: Registered thermal governor 'bang_bang'
[    3.438685] thermal_sys: Registered thermal governor 'step_wise'
[    3.438930] thermal_sys: Registered thermal governor 'user_space'
[    3.439115] thermal_sys: Registered thermal governor 'power_allocator'
[    3.440377] cpuidle: using governor ladder
[    3.446034] cpuidle: using governor menu
[    3.452517] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    3.462933] ASID allocator initialised with 65536 entries
[    3.479918] Serial: AMBA PL011 UART driver
[    3.674016] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    3.676396] printk: console [ttyAMA0] enabled
[    3.676396] printk: console [ttyAMA0] enabled
[    3.676803] printk: bootconsole [pl11] disabled
[    3.676803] printk: bootconsole [pl11] disabled
[    3.834489] KASLR enabled
[    4.039203] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    4.054322] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    4.054595] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    4.054768] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    4.054933] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    4.055101] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    4.055266] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    4.055432] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    4.282302] ACPI: Interpreter disabled.
[    4.313347] iommu: Default domain type: Translated 
[    4.322753] iommu: DMA domain TLB invalidation policy: strict mode 
[    4.332379] pps_core: LinuxPPS API ver. 1 registered
[    4.344363] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    4.345154] PTP clock support registered
[    4.350103] EDAC MC: Ver: 3.0.0
[    4.452330] NetLabel: Initializing
[    4.466152] NetLabel:  domain hash size = 128
[    4.474555] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    4.485956] NetLabel:  unlabeled traffic allowed by default
[    4.494675] vgaarb: loaded
[    4.574129] clocksource: Switched to clocksource arch_sys_counter
[    4.622517] VFS: Disk quotas dquot_6.6.0
[    4.623250] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    4.705953] AppArmor: AppArmor Filesystem Enabled
[    4.758801] pnp: PnP ACPI: disabled
[    5.235317] NET: Registered PF_INET protocol family
[    5.251926] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    5.350921] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    5.368713] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    5.369307] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    5.370329] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    5.370913] TCP: Hash tables configured (established 8192 bind 8192)
[    5.378785] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    5.379636] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    5.384705] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    5.387571] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    5.393032] NET: Registered PF_XDP protocol family
[    5.393617] PCI: CLS 0 bytes, default 64
[    5.434615] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    5.465255] kvm [1]: IPA Size Limit: 48 bits
[    5.472923] kvm [1]: GICv3: no GICV resource entry
[    5.473481] kvm [1]: disabling GICv2 emulation
[    5.483817] kvm [1]: GIC system register CPU interface enabled
[    5.496804] kvm [1]: vgic interrupt IRQ9
[    5.518660] kvm [1]: VHE mode initialized successfully
[    5.698073] Initialise system trusted keyrings
[    5.736035] Key type blacklist registered
[    5.752476] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    5.790558] zbud: loaded
[    5.801870] integrity: Platform Keyring initialized
[    5.802769] integrity: Machine keyring initialized
[    5.803024] Key type asymmetric registered
[    5.803345] Asymmetric key parser 'x509' registered
[    5.884706] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    5.885545] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    5.887486] io scheduler mq-deadline registered
[    5.941040] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    5.942805] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    5.943969] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    5.945363] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    5.945640] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    5.946336] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    5.947167] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    5.949619] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    5.950148] pci_bus 0000:00: root bus resource [bus 00-ff]
[    5.950375] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    5.950553] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    5.950688] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    5.959258] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    6.035731] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    6.047092] Serial: AMBA driver
[    6.047391] SuperH (H)SCI(F) driver initialized
[    6.049518] msm_serial: driver initialized
[    6.062089] mousedev: PS/2 mouse device common for all mice
[    6.070938] rtc-pl031 9010000.pl031: registered as rtc0
[    6.072506] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:00:13 UTC (1795345213)
[    6.083038] ledtrig-cpu: registered to indicate activity on CPUs
[    6.086170] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    6.218507] NET: Registered PF_INET6 protocol family
[    6.315790] Segment Routing with IPv6
[    6.317755] In-situ OAM (IOAM) with IPv6
[    6.318765] mip6: Mobile IPv6
[    6.319512] NET: Registered PF_PACKET protocol family
[    6.349090] mpls_gso: MPLS GSO support
[    6.374364] registered taskstats version 1
[    6.375475] Loading compiled-in X.509 certificates
[    6.573106] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    6.593496] zswap: loaded using pool lzo/zbud
[    6.617541] Key type .fscrypt registered
[    6.617852] Key type fscrypt-provisioning registered
[    6.681872] Key type encrypted registered
[    6.682389] AppArmor: AppArmor sha1 policy hashing enabled
[    6.683739] ima: No TPM chip found, activating TPM-bypass!
[    6.684059] ima: Allocated hash algorithm: sha256
[    6.687916] ima: No architecture policies found
[    6.689940] evm: Initialising EVM extended attributes:
[    6.690177] evm: security.selinux
[    6.690339] evm: security.SMACK64 (disabled)
[    6.690481] evm: security.SMACK64EXEC (disabled)
[    6.690622] evm: security.SMACK64TRANSMUTE (disabled)
[    6.690772] evm: security.SMACK64MMAP (disabled)
[    6.690910] evm: security.apparmor
[    6.691012] evm: security.ima
[    6.691104] evm: security.capability
[    6.691240] evm: HMAC attrs: 0x1
[    7.554672] clk: Disabling unused clocks
[    7.569835] uart-pl011 9000000.pl011: no DMA platform data
[    7.576784] List of all partitions:
[    7.577262] No filesystem could mount root, tried: 
[    7.577314] 
[    7.577812] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)
[    7.578382] CPU: 0 PID: 1 Comm: swapper/0 Not tainted 6.1.0-56-arm64 #1  Debian 6.1.192-2
[    7.578875] Hardware name: linux,dummy-virt (DT)
[    7.579272] Call trace:
[    7.579607]  dump_backtrace+0xe4/0x140
[    7.582391]  show_stack+0x20/0x30
[    7.582684]  dump_stack_lvl+0x64/0x80
[    7.583100]  dump_stack+0x18/0x34
[    7.583238]  panic+0x184/0x364
[    7.583363]  mount_block_root+0x1fc/0x21c
[    7.583555]  mount_root+0x158/0x178
[    7.583683]  prepare_namespace+0x138/0x178
[    7.583822]  kernel_init_freeable+0x2e4/0x310
[    7.583969]  kernel_init+0x2c/0x140
[    7.584577]  ret_from_fork+0x10/0x20
[    7.585284] SMP: stopping secondary CPUs
[    7.587409] Kernel Offset: 0x2d854fe00000 from 0xffff800008000000
[    7.587710] PHYS_OFFSET: 0x40000000
[    7.587895] CPU features: 0x000000,000700b7,e693f73f
[    7.589352] Memory Limit: none
[    7.590268] ---[ end Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0) ]---
