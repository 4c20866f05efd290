status: pass
class: none
reached: host-poweroff
cause: memory node removed from DTB
injected: yes
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
[    0.000129] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.219303] Console: colour dummy device 80x25
[    0.272529] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.287561] pid_max: default: 32768 minimum: 301
[    0.311131] LSM: Security Framework initializing
[    0.347472] landlock: Up and running.
[    0.347696] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.382152] AppArmor: AppArmor initialized
[    0.382615] TOMOYO Linux initialized
[    0.383818] LSM support for eBPF active
[    0.401848] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.402315] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.741900] cblist_init_generic: Setting adjustable number of callback queues.
[    0.742135] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.759380] cblist_init_generic: Setting adjustable number of callback queues.
[    0.759566] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.767394] rcu: Hierarchical SRCU implementation.
[    0.767704] rcu: 	Max phase no-delay instances is 1000.
[    0.812353] Platform MSI: its@8080000 domain created
[    0.813514] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.819832] fsl-mc MSI: its@8080000 domain created
[    0.824223] EFI services will not be available.
[    0.842013] smp: Bringing up secondary CPUs ...
[    0.894412] Detected PIPT I-cache on CPU1
[    0.916715] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.938960] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.953237] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.974247] smp: Brought up 1 node, 2 CPUs
[    0.975278] SMP: Total of 2 processors activated.
[    0.975617] CPU features: detected: Branch Target Identification
[    0.975862] CPU features: detected: 32-bit EL0 Support
[    0.976063] CPU features: detected: 32-bit EL1 Support
[    0.976334] CPU features: detected: ARMv8.4 Translation Table Level
[    0.976524] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.976806] CPU features: detected: Common not Private translations
[    0.976982] CPU features: detected: CRC32 instructions
[    0.977119] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.977660] CPU features: detected: Data cache clean to Point of Persistence
[    0.978201] CPU features: detected: E0PD
[    0.978430] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.978685] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.978844] CPU features: detected: LSE atomic instructions
[    0.978994] CPU features: detected: Privileged Access Never
[    0.979158] CPU features: detected: RAS Extension Support
[    0.979306] CPU features: detected: Random Number Generator
[    0.979434] CPU features: detected: Speculation barrier (SB)
[    0.979582] CPU features: detected: Stage-2 Force Write-Back
[    0.979752] CPU features: detected: TLB range maintenance instructions
[    0.980023] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.027316] CPU: All CPU(s) started at EL2
[    1.033513] alternatives: applying system-wide alternatives
[    1.605050] node 0 deferred pages initialised in 100ms
[    1.695641] devtmpfs: initialized
[    1.751711] Registered cp15_barrier emulation handler
[    1.752209] Registered setend emulation handler
[    1.756489] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    1.757922] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.774748] pinctrl core: initialized pinctrl subsystem
[    1.809993] DMI not present or invalid.
[    1.835254] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.877279] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.878999] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    1.880360] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    1.881255] audit: initializing netlink subsys (disabled)
[    1.887549] audit: type=2000 audit(0.664:1): state=initialized audit_enabled=0 res=1
[    1.902371] thermal_sys: Registered thermal governor 'fair_share'
[    1.902627] thermal_sys: Registered thermal governor 'bang_bang'
[    1.902879] thermal_sys: Registered thermal governor 'step_wise'
[    1.903072] thermal_sys: Registered thermal governor 'user_space'
[    1.903257] thermal_sys: Registered thermal governor 'power_allocator'
[    1.904632] cpuidle: using governor ladder
[    1.905227] cpuidle: using governor menu
[    1.917506] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    1.921048] ASID allocator initialised with 65536 entries
[    1.926638] Serial: AMBA PL011 UART driver
[    2.019338] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.022666] printk: console [ttyAMA0] enabled
[    2.022666] printk: console [ttyAMA0] enabled
[    2.023381] printk: bootconsole [pl11] disabled
[    2.023381] printk: bootconsole [pl11] disabled
[    2.048788] KASLR enabled
[    2.138402] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    2.147225] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    2.147529] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    2.147718] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    2.147896] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    2.148076] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    2.148251] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    2.148429] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    2.339746] ACPI: Interpreter disabled.
[    2.362338] iommu: Default domain type: Translated 
[    2.362749] iommu: DMA domain TLB invalidation policy: strict mode 
[    2.365150] pps_core: LinuxPPS API ver. 1 registered
[    2.365417] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    2.366877] PTP clock support registered
[    2.367509] EDAC MC: Ver: 3.0.0
[    2.402235] NetLabel: Initializing
[    2.402611] NetLabel:  domain hash size = 128
[    2.402796] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    2.412593] NetLabel:  unlabeled traffic allowed by default
[    2.418001] vgaarb: loaded
[    2.444088] clocksource: Switched to clocksource arch_sys_counter
[    2.824342] VFS: Disk quotas dquot_6.6.0
[    2.825087] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    2.866277] AppArmor: AppArmor Filesystem Enabled
[    2.867925] pnp: PnP ACPI: disabled
[    3.009003] NET: Registered PF_INET protocol family
[    3.020569] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    3.031620] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    3.032235] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    3.032514] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    3.033050] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    3.033440] TCP: Hash tables configured (established 8192 bind 8192)
[    3.036947] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    3.037468] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    3.037802] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    3.039970] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.040518] NET: Registered PF_XDP protocol family
[    3.040798] PCI: CLS 0 bytes, default 64
[    3.052738] Trying to unpack rootfs image as initramfs...
[    3.095507] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    3.105093] kvm [1]: IPA Size Limit: 48 bits
[    3.109250] kvm [1]: GICv3: no GICV resource entry
[    3.109730] kvm [1]: disabling GICv2 emulation
[    3.130811] kvm [1]: GIC system register CPU interface enabled
[    3.139197] kvm [1]: vgic interrupt IRQ9
[    3.163242] kvm [1]: VHE mode initialized successfully
[    3.194676] Freeing initrd memory: 3564K
[    3.208142] Initialise system trusted keyrings
[    3.215602] Key type blacklist registered
[    3.223903] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    3.259906] zbud: loaded
[    3.275495] integrity: Platform Keyring initialized
[    3.276300] integrity: Machine keyring initialized
[    3.276523] Key type asymmetric registered
[    3.276805] Asymmetric key parser 'x509' registered
[    3.412972] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    3.414063] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    3.417459] io scheduler mq-deadline registered
[    3.472747] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    3.476657] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    3.479410] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    3.480657] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    3.481139] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    3.482377] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    3.483881] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    3.487802] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    3.488555] pci_bus 0000:00: root bus resource [bus 00-ff]
[    3.488874] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    3.489143] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    3.489375] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    3.492919] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    3.601227] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    3.633528] Serial: AMBA driver
[    3.634037] SuperH (H)SCI(F) driver initialized
[    3.637650] msm_serial: driver initialized
[    3.663797] mousedev: PS/2 mouse device common for all mice
[    3.680700] rtc-pl031 9010000.pl031: registered as rtc0
[    3.681991] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T10:58:09 UTC (1795345089)
[    3.692949] ledtrig-cpu: registered to indicate activity on CPUs
[    3.697789] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    3.886288] NET: Registered PF_INET6 protocol family
[    3.979880] Segment Routing with IPv6
[    3.980636] In-situ OAM (IOAM) with IPv6
[    3.982069] mip6: Mobile IPv6
[    3.984349] NET: Registered PF_PACKET protocol family
[    3.986850] mpls_gso: MPLS GSO support
[    4.004960] registered taskstats version 1
[    4.005987] Loading compiled-in X.509 certificates
[    4.188626] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    4.212840] zswap: loaded using pool lzo/zbud
[    4.221739] Key type .fscrypt registered
[    4.221999] Key type fscrypt-provisioning registered
[    4.288519] Key type encrypted registered
[    4.289054] AppArmor: AppArmor sha1 policy hashing enabled
[    4.290350] ima: No TPM chip found, activating TPM-bypass!
[    4.290741] ima: Allocated hash algorithm: sha256
[    4.295583] ima: No architecture policies found
[    4.297048] evm: Initialising EVM extended attributes:
[    4.297268] evm: security.selinux
[    4.297441] evm: security.SMACK64 (disabled)
[    4.297590] evm: security.SMACK64EXEC (disabled)
[    4.297740] evm: security.SMACK64TRANSMUTE (disabled)
[    4.297898] evm: security.SMACK64MMAP (disabled)
[    4.298046] evm: security.apparmor
[    4.298170] evm: security.ima
[    4.298308] evm: security.capability
[    4.298457] evm: HMAC attrs: 0x1
[    5.131862] clk: Disabling unused clocks
[    5.139837] uart-pl011 9000000.pl011: no DMA platform data
[    5.396736] Freeing unused kernel memory: 6464K
[    5.516334] Checked W+X mappings: passed, no W+X pages found
[    5.517476] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    6.629953] kvm: exiting hardware virtualization
[    6.636882] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
