status: pass
class: none
reached: host-poweroff
injected: yes
note: ANSI and bare CR progress output
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: exited 0
verdict-status: pass
verdict-class: none
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=ansi
[    0.000000] Unknown kernel command line parameters "ltact=ansi", will be passed to user space.
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 131060K/1048576K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 56760K reserved, 65536K cma-reserved)
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
[    0.000087] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.061971] Console: colour dummy device 80x25
[    0.117141] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.120643] pid_max: default: 32768 minimum: 301
[    0.127791] LSM: Security Framework initializing
[    0.131073] landlock: Up and running.
[    0.131258] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.153419] AppArmor: AppArmor initialized
[    0.153769] TOMOYO Linux initialized
[    0.154708] LSM support for eBPF active
[    0.165043] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.165458] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.297212] cblist_init_generic: Setting adjustable number of callback queues.
[    0.297577] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.298680] cblist_init_generic: Setting adjustable number of callback queues.
[    0.298910] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.306954] rcu: Hierarchical SRCU implementation.
[    0.307223] rcu: 	Max phase no-delay instances is 1000.
[    0.330443] Platform MSI: its@8080000 domain created
[    0.331276] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.336788] fsl-mc MSI: its@8080000 domain created
[    0.339062] EFI services will not be available.
[    0.355315] smp: Bringing up secondary CPUs ...
[    0.383354] Detected PIPT I-cache on CPU1
[    0.389451] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.391094] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.395837] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.420305] smp: Brought up 1 node, 2 CPUs
[    0.421065] SMP: Total of 2 processors activated.
[    0.421326] CPU features: detected: Branch Target Identification
[    0.421545] CPU features: detected: 32-bit EL0 Support
[    0.421769] CPU features: detected: 32-bit EL1 Support
[    0.422166] CPU features: detected: ARMv8.4 Translation Table Level
[    0.422400] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.422681] CPU features: detected: Common not Private translations
[    0.422899] CPU features: detected: CRC32 instructions
[    0.423097] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.423354] CPU features: detected: Data cache clean to Point of Persistence
[    0.423530] CPU features: detected: E0PD
[    0.423740] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.424215] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.424326] CPU features: detected: LSE atomic instructions
[    0.424423] CPU features: detected: Privileged Access Never
[    0.424555] CPU features: detected: RAS Extension Support
[    0.424685] CPU features: detected: Random Number Generator
[    0.424784] CPU features: detected: Speculation barrier (SB)
[    0.424941] CPU features: detected: Stage-2 Force Write-Back
[    0.425113] CPU features: detected: TLB range maintenance instructions
[    0.425373] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.461316] CPU: All CPU(s) started at EL2
[    0.466146] alternatives: applying system-wide alternatives
[    0.725836] node 0 deferred pages initialised in 76ms
[    0.784671] devtmpfs: initialized
[    0.817621] Registered cp15_barrier emulation handler
[    0.818312] Registered setend emulation handler
[    0.822249] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    0.823789] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    0.838711] pinctrl core: initialized pinctrl subsystem
[    0.873277] DMI not present or invalid.
[    0.890501] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    0.926701] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    0.928225] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    0.929280] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    0.930089] audit: initializing netlink subsys (disabled)
[    0.935731] audit: type=2000 audit(0.524:1): state=initialized audit_enabled=0 res=1
[    0.948833] thermal_sys: Registered thermal governor 'fair_share'
[    0.949024] thermal_sys: Registered thermal governor 'bang_bang'
[    0.949238] thermal_sys: Registered thermal governor 'step_wise'
[    0.949408] thermal_sys: Registered thermal governor 'user_space'
[    0.949578] thermal_sys: Registered thermal governor 'power_allocator'
[    0.951052] cpuidle: using governor ladder
[    0.963033] cpuidle: using governor menu
[    0.965286] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    0.968174] ASID allocator initialised with 65536 entries
[    0.973785] Serial: AMBA PL011 UART driver
[    1.056793] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.059493] printk: console [ttyAMA0] enabled
[    1.059493] printk: console [ttyAMA0] enabled
[    1.060119] printk: bootconsole [pl11] disabled
[    1.060119] printk: bootconsole [pl11] disabled
[    1.082781] KASLR enabled
[    1.139523] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    1.139755] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    1.139895] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    1.140016] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    1.140132] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    1.140250] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    1.140366] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    1.140485] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    1.182643] ACPI: Interpreter disabled.
[    1.194967] iommu: Default domain type: Translated 
[    1.195302] iommu: DMA domain TLB invalidation policy: strict mode 
[    1.197874] pps_core: LinuxPPS API ver. 1 registered
[    1.198091] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    1.198450] PTP clock support registered
[    1.199224] EDAC MC: Ver: 3.0.0
[    1.229326] NetLabel: Initializing
[    1.229517] NetLabel:  domain hash size = 128
[    1.229616] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    1.230881] NetLabel:  unlabeled traffic allowed by default
[    1.233500] vgaarb: loaded
[    1.263621] clocksource: Switched to clocksource arch_sys_counter
[    1.280620] VFS: Disk quotas dquot_6.6.0
[    1.281023] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    1.296700] AppArmor: AppArmor Filesystem Enabled
[    1.320753] pnp: PnP ACPI: disabled
[    1.680967] NET: Registered PF_INET protocol family
[    1.693859] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    1.718929] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    1.732299] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    1.732983] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    1.733958] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    1.734521] TCP: Hash tables configured (established 8192 bind 8192)
[    1.738530] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    1.744521] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    1.745451] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    1.748749] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.753155] NET: Registered PF_XDP protocol family
[    1.753618] PCI: CLS 0 bytes, default 64
[    1.765946] Trying to unpack rootfs image as initramfs...
[    1.770560] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    1.781085] kvm [1]: IPA Size Limit: 48 bits
[    1.782914] kvm [1]: GICv3: no GICV resource entry
[    1.783242] kvm [1]: disabling GICv2 emulation
[    1.783887] kvm [1]: GIC system register CPU interface enabled
[    1.788770] kvm [1]: vgic interrupt IRQ9
[    1.790805] kvm [1]: VHE mode initialized successfully
[    1.803062] Initialise system trusted keyrings
[    1.814047] Key type blacklist registered
[    1.837740] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    1.858014] Freeing initrd memory: 3564K
[    1.953782] zbud: loaded
[    1.993178] integrity: Platform Keyring initialized
[    1.994070] integrity: Machine keyring initialized
[    1.994362] Key type asymmetric registered
[    1.994704] Asymmetric key parser 'x509' registered
[    2.113576] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    2.128848] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    2.133619] io scheduler mq-deadline registered
[    2.190831] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    2.194846] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    2.197149] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    2.198373] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    2.198911] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    2.200558] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    2.201911] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    2.206623] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    2.207517] pci_bus 0000:00: root bus resource [bus 00-ff]
[    2.207898] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    2.208211] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    2.209220] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    2.212464] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    2.328832] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    2.364721] Serial: AMBA driver
[    2.365458] SuperH (H)SCI(F) driver initialized
[    2.369424] msm_serial: driver initialized
[    2.433478] mousedev: PS/2 mouse device common for all mice
[    2.466943] rtc-pl031 9010000.pl031: registered as rtc0
[    2.469188] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:07:11 UTC (1795345631)
[    2.523677] ledtrig-cpu: registered to indicate activity on CPUs
[    2.530091] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    2.829553] NET: Registered PF_INET6 protocol family
[    2.913230] Segment Routing with IPv6
[    2.913976] In-situ OAM (IOAM) with IPv6
[    2.915027] mip6: Mobile IPv6
[    2.915799] NET: Registered PF_PACKET protocol family
[    2.923798] mpls_gso: MPLS GSO support
[    2.932687] registered taskstats version 1
[    2.936527] Loading compiled-in X.509 certificates
[    3.133544] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    3.169109] zswap: loaded using pool lzo/zbud
[    3.187973] Key type .fscrypt registered
[    3.188148] Key type fscrypt-provisioning registered
[    3.256496] Key type encrypted registered
[    3.258727] AppArmor: AppArmor sha1 policy hashing enabled
[    3.261002] ima: No TPM chip found, activating TPM-bypass!
[    3.262413] ima: Allocated hash algorithm: sha256
[    3.266057] ima: No architecture policies found
[    3.269749] evm: Initialising EVM extended attributes:
[    3.270583] evm: security.selinux
[    3.270760] evm: security.SMACK64 (disabled)
[    3.270901] evm: security.SMACK64EXEC (disabled)
[    3.271047] evm: security.SMACK64TRANSMUTE (disabled)
[    3.271201] evm: security.SMACK64MMAP (disabled)
[    3.271351] evm: security.apparmor
[    3.273195] evm: security.ima
[    3.273324] evm: security.capability
[    3.273484] evm: HMAC attrs: 0x1
[    4.120319] clk: Disabling unused clocks
[    4.133388] uart-pl011 9000000.pl011: no DMA platform data
[    4.404717] Freeing unused kernel memory: 6464K
[    4.535144] Checked W+X mappings: passed, no W+X pages found
[    4.536677] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
[2J[1;1H[31mred alert[0m
progress 10%progress 50%progress 100%
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    6.177820] kvm: exiting hardware virtualization
[    6.190613] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
