status: pass
class: none
reached: host-poweroff
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=qemu-default
result: exited 0
verdict-status: pass
verdict-class: none
--- host.log
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.1.0-56-arm64 (debian-kernel@lists.debian.org) (gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Debian 6.1.192-2 (2026-11-16)
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] efi: UEFI not found.
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: bootconsole [pl11] enabled
[    0.000000] NUMA: No NUMA configuration found
[    0.000000] NUMA: Faking a node at [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] NUMA: NODE_DATA [mem 0x7fdef380-0x7fdf1fff]
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
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.0
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
[    0.000000] Memory: 98324K/1048576K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 57768K reserved, 65536K cma-reserved)
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
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @42590000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @425a0000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000425b0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000425c0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000079] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.024820] Console: colour dummy device 80x25
[    0.040767] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.051040] pid_max: default: 32768 minimum: 301
[    0.054391] LSM: Security Framework initializing
[    0.058101] landlock: Up and running.
[    0.058322] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.065046] AppArmor: AppArmor initialized
[    0.065363] TOMOYO Linux initialized
[    0.066452] LSM support for eBPF active
[    0.071328] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.071983] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.174679] cblist_init_generic: Setting adjustable number of callback queues.
[    0.175079] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.176791] cblist_init_generic: Setting adjustable number of callback queues.
[    0.177057] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.181691] rcu: Hierarchical SRCU implementation.
[    0.181995] rcu: 	Max phase no-delay instances is 1000.
[    0.206857] Platform MSI: its@8080000 domain created
[    0.208625] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.209765] fsl-mc MSI: its@8080000 domain created
[    0.212812] EFI services will not be available.
[    0.220476] smp: Bringing up secondary CPUs ...
[    0.247964] Detected PIPT I-cache on CPU1
[    0.249333] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.251191] GICv3: CPU1: using allocated LPI pending table @0x00000000425d0000
[    0.254821] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.263815] smp: Brought up 1 node, 2 CPUs
[    0.264681] SMP: Total of 2 processors activated.
[    0.264986] CPU features: detected: Branch Target Identification
[    0.265238] CPU features: detected: 32-bit EL0 Support
[    0.265432] CPU features: detected: 32-bit EL1 Support
[    0.265583] CPU features: detected: ARMv8.4 Translation Table Level
[    0.265796] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.266156] CPU features: detected: Common not Private translations
[    0.266349] CPU features: detected: CRC32 instructions
[    0.266487] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.266676] CPU features: detected: Data cache clean to Point of Persistence
[    0.266856] CPU features: detected: E0PD
[    0.267062] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.267559] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.268016] CPU features: detected: LSE atomic instructions
[    0.268169] CPU features: detected: Privileged Access Never
[    0.268327] CPU features: detected: RAS Extension Support
[    0.268472] CPU features: detected: Random Number Generator
[    0.268667] CPU features: detected: Speculation barrier (SB)
[    0.268823] CPU features: detected: Stage-2 Force Write-Back
[    0.268976] CPU features: detected: TLB range maintenance instructions
[    0.269229] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.301969] CPU: All CPU(s) started at EL2
[    0.316305] alternatives: applying system-wide alternatives
[    0.668530] node 0 deferred pages initialised in 112ms
[    0.737586] devtmpfs: initialized
[    0.791348] Registered cp15_barrier emulation handler
[    0.796732] Registered setend emulation handler
[    0.801305] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    0.802719] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    0.819613] pinctrl core: initialized pinctrl subsystem
[    0.853194] DMI not present or invalid.
[    0.874482] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    0.914570] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    0.916314] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    0.917597] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    0.918336] audit: initializing netlink subsys (disabled)
[    0.929886] audit: type=2000 audit(0.624:1): state=initialized audit_enabled=0 res=1
[    0.936961] thermal_sys: Registered thermal governor 'fair_share'
[    0.937143] thermal_sys: Registered thermal governor 'bang_bang'
[    0.937408] thermal_sys: Registered thermal governor 'step_wise'
[    0.937597] thermal_sys: Registered thermal governor 'user_space'
[    0.937782] thermal_sys: Registered thermal governor 'power_allocator'
[    0.939029] cpuidle: using governor ladder
[    0.939662] cpuidle: using governor menu
[    0.941906] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    0.945107] ASID allocator initialised with 65536 entries
[    0.961636] Serial: AMBA PL011 UART driver
[    1.047782] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.051157] printk: console [ttyAMA0] enabled
[    1.051157] printk: console [ttyAMA0] enabled
[    1.051930] printk: bootconsole [pl11] disabled
[    1.051930] printk: bootconsole [pl11] disabled
[    1.077039] KASLR enabled
[    1.169303] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    1.169686] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    1.169971] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    1.170213] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    1.172883] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    1.173097] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    1.173289] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    1.173493] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    1.241316] ACPI: Interpreter disabled.
[    1.250758] iommu: Default domain type: Translated 
[    1.251085] iommu: DMA domain TLB invalidation policy: strict mode 
[    1.253653] pps_core: LinuxPPS API ver. 1 registered
[    1.253849] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    1.254191] PTP clock support registered
[    1.254739] EDAC MC: Ver: 3.0.0
[    1.327987] NetLabel: Initializing
[    1.328261] NetLabel:  domain hash size = 128
[    1.328414] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    1.330701] NetLabel:  unlabeled traffic allowed by default
[    1.332775] vgaarb: loaded
[    1.377179] clocksource: Switched to clocksource arch_sys_counter
[    1.388138] VFS: Disk quotas dquot_6.6.0
[    1.393813] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    1.419973] AppArmor: AppArmor Filesystem Enabled
[    1.425912] pnp: PnP ACPI: disabled
[    1.638648] NET: Registered PF_INET protocol family
[    1.644850] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    1.663069] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    1.663495] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    1.663761] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    1.664220] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    1.669097] TCP: Hash tables configured (established 8192 bind 8192)
[    1.671380] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    1.671923] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    1.672261] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    1.679419] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.680049] NET: Registered PF_XDP protocol family
[    1.680342] PCI: CLS 0 bytes, default 64
[    1.710906] Trying to unpack rootfs image as initramfs...
[    1.717794] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    1.735688] kvm [1]: IPA Size Limit: 48 bits
[    1.749229] kvm [1]: GICv3: no GICV resource entry
[    1.749546] kvm [1]: disabling GICv2 emulation
[    1.757148] kvm [1]: GIC system register CPU interface enabled
[    1.761299] kvm [1]: vgic interrupt IRQ9
[    1.797162] kvm [1]: VHE mode initialized successfully
[    1.938878] Freeing initrd memory: 3564K
[    2.006418] Initialise system trusted keyrings
[    2.014972] Key type blacklist registered
[    2.041526] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    2.081213] zbud: loaded
[    2.099120] integrity: Platform Keyring initialized
[    2.101567] integrity: Machine keyring initialized
[    2.101869] Key type asymmetric registered
[    2.102070] Asymmetric key parser 'x509' registered
[    2.266912] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    2.274450] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    2.286434] io scheduler mq-deadline registered
[    2.394889] pl061_gpio 9030000.pl061: PL061 GPIO chip registered
[    2.413685] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    2.425773] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    2.427769] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    2.444002] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    2.451088] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    2.454107] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    2.460663] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    2.477999] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    2.482929] pci_bus 0000:00: root bus resource [bus 00-ff]
[    2.487180] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    2.487676] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    2.487929] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    2.499256] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    2.631139] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    2.666329] Serial: AMBA driver
[    2.667045] SuperH (H)SCI(F) driver initialized
[    2.670470] msm_serial: driver initialized
[    2.707692] mousedev: PS/2 mouse device common for all mice
[    2.732766] rtc-pl031 9010000.pl031: registered as rtc0
[    2.746696] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T10:54:47 UTC (1795344887)
[    2.771691] ledtrig-cpu: registered to indicate activity on CPUs
[    3.083634] NET: Registered PF_INET6 protocol family
[    3.229582] Segment Routing with IPv6
[    3.232373] In-situ OAM (IOAM) with IPv6
[    3.238710] mip6: Mobile IPv6
[    3.240179] NET: Registered PF_PACKET protocol family
[    3.250117] mpls_gso: MPLS GSO support
[    3.263554] registered taskstats version 1
[    3.267627] Loading compiled-in X.509 certificates
[    3.529783] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    3.551821] zswap: loaded using pool lzo/zbud
[    3.566668] Key type .fscrypt registered
[    3.569308] Key type fscrypt-provisioning registered
[    3.670212] Key type encrypted registered
[    3.674816] AppArmor: AppArmor sha1 policy hashing enabled
[    3.676472] ima: No TPM chip found, activating TPM-bypass!
[    3.679674] ima: Allocated hash algorithm: sha256
[    3.684222] ima: No architecture policies found
[    3.687275] evm: Initialising EVM extended attributes:
[    3.687701] evm: security.selinux
[    3.687893] evm: security.SMACK64 (disabled)
[    3.688049] evm: security.SMACK64EXEC (disabled)
[    3.688203] evm: security.SMACK64TRANSMUTE (disabled)
[    3.688363] evm: security.SMACK64MMAP (disabled)
[    3.688516] evm: security.apparmor
[    3.688709] evm: security.ima
[    3.688825] evm: security.capability
[    3.691688] evm: HMAC attrs: 0x1
[    5.031674] clk: Disabling unused clocks
[    5.076865] uart-pl011 9000000.pl011: no DMA platform data
[    5.557844] Freeing unused kernel memory: 6464K
[    5.754070] Checked W+X mappings: passed, no W+X pages found
[    5.759660] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    7.362276] kvm: exiting hardware virtualization
[    7.375636] reboot: Power down
