status: fail
class: unclean-shutdown
accept: hang
layer: host
reached: host-shell
cause: halt instead of poweroff: System halted, machine stays on
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: unclean-shutdown
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: host-poweroff-hang
verdict-title: Host does not power off cleanly: reboot: System halted
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
[    0.000131] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.124563] Console: colour dummy device 80x25
[    0.206381] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.221248] pid_max: default: 32768 minimum: 301
[    0.224142] LSM: Security Framework initializing
[    0.240104] landlock: Up and running.
[    0.252946] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.288599] AppArmor: AppArmor initialized
[    0.319208] TOMOYO Linux initialized
[    0.324125] LSM support for eBPF active
[    0.364227] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.383575] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.786138] cblist_init_generic: Setting adjustable number of callback queues.
[    0.797999] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.799017] cblist_init_generic: Setting adjustable number of callback queues.
[    0.799260] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.805729] rcu: Hierarchical SRCU implementation.
[    0.808194] rcu: 	Max phase no-delay instances is 1000.
[    0.859193] Platform MSI: its@8080000 domain created
[    0.860329] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.866482] fsl-mc MSI: its@8080000 domain created
[    0.870758] EFI services will not be available.
[    0.913022] smp: Bringing up secondary CPUs ...
[    0.952007] Detected PIPT I-cache on CPU1
[    0.964590] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.966350] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.989800] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.025723] smp: Brought up 1 node, 2 CPUs
[    1.030361] SMP: Total of 2 processors activated.
[    1.030642] CPU features: detected: Branch Target Identification
[    1.030848] CPU features: detected: 32-bit EL0 Support
[    1.031024] CPU features: detected: 32-bit EL1 Support
[    1.031163] CPU features: detected: ARMv8.4 Translation Table Level
[    1.031380] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.031669] CPU features: detected: Common not Private translations
[    1.031847] CPU features: detected: CRC32 instructions
[    1.031998] CPU features: detected: Data cache clean to Point of Deep Persistence
[    1.032206] CPU features: detected: Data cache clean to Point of Persistence
[    1.032401] CPU features: detected: E0PD
[    1.032588] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.038014] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.038259] CPU features: detected: LSE atomic instructions
[    1.038363] CPU features: detected: Privileged Access Never
[    1.038461] CPU features: detected: RAS Extension Support
[    1.038553] CPU features: detected: Random Number Generator
[    1.038648] CPU features: detected: Speculation barrier (SB)
[    1.038743] CPU features: detected: Stage-2 Force Write-Back
[    1.038838] CPU features: detected: TLB range maintenance instructions
[    1.039044] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.094567] CPU: All CPU(s) started at EL2
[    1.110030] alternatives: applying system-wide alternatives
[    1.653261] node 0 deferred pages initialised in 56ms
[    1.911907] devtmpfs: initialized
[    2.026435] Registered cp15_barrier emulation handler
[    2.028961] Registered setend emulation handler
[    2.033280] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    2.034189] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    2.047203] pinctrl core: initialized pinctrl subsystem
[    2.066721] DMI not present or invalid.
[    2.117219] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.154499] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.155624] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    2.156206] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    2.189746] audit: initializing netlink subsys (disabled)
[    2.286367] audit: type=2000 audit(0.496:1): state=initialized audit_enabled=0 res=1
[    2.298070] thermal_sys: Registered thermal governor 'fair_share'
[    2.298169] thermal_sys: Registered thermal governor 'bang_bang'
[    2.298322] thermal_sys: Registered thermal governor 'step_wise'
[    2.298429] thermal_sys: Registered thermal governor 'user_space'
[    2.298529] thermal_sys: Registered thermal governor 'power_allocator'
[    2.299219] cpuidle: using governor ladder
[    2.299609] cpuidle: using governor menu
[    2.301621] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    2.315075] ASID allocator initialised with 65536 entries
[    2.329377] Serial: AMBA PL011 UART driver
[    2.473172] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.476417] printk: console [ttyAMA0] enabled
[    2.476417] printk: console [ttyAMA0] enabled
[    2.477639] printk: bootconsole [pl11] disabled
[    2.477639] printk: bootconsole [pl11] disabled
[    2.512494] KASLR enabled
[    2.727596] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    2.727974] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    2.728234] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    2.728442] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    2.737775] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    2.744026] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    2.744286] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    2.744493] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    2.961756] ACPI: Interpreter disabled.
[    3.015135] iommu: Default domain type: Translated 
[    3.016252] iommu: DMA domain TLB invalidation policy: strict mode 
[    3.022118] pps_core: LinuxPPS API ver. 1 registered
[    3.029851] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    3.030580] PTP clock support registered
[    3.031426] EDAC MC: Ver: 3.0.0
[    3.177746] NetLabel: Initializing
[    3.186272] NetLabel:  domain hash size = 128
[    3.186486] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    3.188532] NetLabel:  unlabeled traffic allowed by default
[    3.199506] vgaarb: loaded
[    3.281338] clocksource: Switched to clocksource arch_sys_counter
[    4.132079] VFS: Disk quotas dquot_6.6.0
[    4.143361] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    4.223109] AppArmor: AppArmor Filesystem Enabled
[    4.232584] pnp: PnP ACPI: disabled
[    4.572580] NET: Registered PF_INET protocol family
[    4.608117] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    4.652240] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    4.659305] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    4.659800] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    4.660361] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    4.667461] TCP: Hash tables configured (established 8192 bind 8192)
[    4.680024] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    4.693832] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    4.694857] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    4.703784] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    4.718963] NET: Registered PF_XDP protocol family
[    4.722914] PCI: CLS 0 bytes, default 64
[    4.837418] Trying to unpack rootfs image as initramfs...
[    4.918042] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    4.966790] kvm [1]: IPA Size Limit: 48 bits
[    4.993367] kvm [1]: GICv3: no GICV resource entry
[    4.993923] kvm [1]: disabling GICv2 emulation
[    5.005699] kvm [1]: GIC system register CPU interface enabled
[    5.021033] kvm [1]: vgic interrupt IRQ9
[    5.109342] kvm [1]: VHE mode initialized successfully
[    5.195084] Freeing initrd memory: 3564K
[    5.205336] Initialise system trusted keyrings
[    5.227969] Key type blacklist registered
[    5.302071] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    5.460130] zbud: loaded
[    5.542276] integrity: Platform Keyring initialized
[    5.546898] integrity: Machine keyring initialized
[    5.550190] Key type asymmetric registered
[    5.553051] Asymmetric key parser 'x509' registered
[    5.859740] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    5.886506] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    5.952410] io scheduler mq-deadline registered
[    6.093990] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    6.105214] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    6.107311] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    6.108010] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    6.108259] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    6.109247] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    6.112748] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    6.115042] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    6.115470] pci_bus 0000:00: root bus resource [bus 00-ff]
[    6.115667] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    6.115832] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    6.115967] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    6.124490] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    6.467210] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    6.559801] Serial: AMBA driver
[    6.567509] SuperH (H)SCI(F) driver initialized
[    6.581327] msm_serial: driver initialized
[    6.624883] mousedev: PS/2 mouse device common for all mice
[    6.662983] rtc-pl031 9010000.pl031: registered as rtc0
[    6.665895] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:05:33 UTC (1795345533)
[    6.706864] ledtrig-cpu: registered to indicate activity on CPUs
[    6.738181] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    7.458633] NET: Registered PF_INET6 protocol family
[    7.662456] Segment Routing with IPv6
[    7.673420] In-situ OAM (IOAM) with IPv6
[    7.680135] mip6: Mobile IPv6
[    7.686066] NET: Registered PF_PACKET protocol family
[    7.722163] mpls_gso: MPLS GSO support
[    7.751158] registered taskstats version 1
[    7.760087] Loading compiled-in X.509 certificates
[    8.280471] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    8.322967] zswap: loaded using pool lzo/zbud
[    8.335954] Key type .fscrypt registered
[    8.338147] Key type fscrypt-provisioning registered
[    8.392316] Key type encrypted registered
[    8.392799] AppArmor: AppArmor sha1 policy hashing enabled
[    8.394678] ima: No TPM chip found, activating TPM-bypass!
[    8.395006] ima: Allocated hash algorithm: sha256
[    8.397830] ima: No architecture policies found
[    8.398925] evm: Initialising EVM extended attributes:
[    8.399164] evm: security.selinux
[    8.399300] evm: security.SMACK64 (disabled)
[    8.399405] evm: security.SMACK64EXEC (disabled)
[    8.399552] evm: security.SMACK64TRANSMUTE (disabled)
[    8.399672] evm: security.SMACK64MMAP (disabled)
[    8.399792] evm: security.apparmor
[    8.399886] evm: security.ima
[    8.399964] evm: security.capability
[    8.400068] evm: HMAC attrs: 0x1
[   10.171262] clk: Disabling unused clocks
[   10.198359] uart-pl011 9000000.pl011: no DMA platform data
[   10.654303] Freeing unused kernel memory: 6464K
[   10.817073] Checked W+X mappings: passed, no W+X pages found
[   10.818454] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6nhalt -f
[   12.246231] kvm: exiting hardware virtualization
[   12.252119] reboot: System halted
