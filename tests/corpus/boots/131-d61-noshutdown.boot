status: fail
class: unclean-shutdown
accept: hang
layer: host
reached: host-poweroff
cause: QEMU -no-shutdown: kernel powered off but the emulator stays
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: unclean-shutdown
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: host-poweroff-hang
verdict-title: Host does not power off cleanly: ERROR: QEMU System Power off: with GPIO.
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
[    0.000084] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.126506] Console: colour dummy device 80x25
[    0.162031] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.163442] pid_max: default: 32768 minimum: 301
[    0.169869] LSM: Security Framework initializing
[    0.177108] landlock: Up and running.
[    0.177293] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.186870] AppArmor: AppArmor initialized
[    0.187231] TOMOYO Linux initialized
[    0.192675] LSM support for eBPF active
[    0.201508] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.201799] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.336018] cblist_init_generic: Setting adjustable number of callback queues.
[    0.336508] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.337361] cblist_init_generic: Setting adjustable number of callback queues.
[    0.337524] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.339773] rcu: Hierarchical SRCU implementation.
[    0.344367] rcu: 	Max phase no-delay instances is 1000.
[    0.362540] Platform MSI: its@8080000 domain created
[    0.363264] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.368281] fsl-mc MSI: its@8080000 domain created
[    0.369886] EFI services will not be available.
[    0.378737] smp: Bringing up secondary CPUs ...
[    0.443749] Detected PIPT I-cache on CPU1
[    0.445610] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.447048] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.453106] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.481785] smp: Brought up 1 node, 2 CPUs
[    0.482568] SMP: Total of 2 processors activated.
[    0.482748] CPU features: detected: Branch Target Identification
[    0.482892] CPU features: detected: 32-bit EL0 Support
[    0.482996] CPU features: detected: 32-bit EL1 Support
[    0.483086] CPU features: detected: ARMv8.4 Translation Table Level
[    0.483214] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.483388] CPU features: detected: Common not Private translations
[    0.483494] CPU features: detected: CRC32 instructions
[    0.483583] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.483705] CPU features: detected: Data cache clean to Point of Persistence
[    0.483819] CPU features: detected: E0PD
[    0.484006] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.484129] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.484226] CPU features: detected: LSE atomic instructions
[    0.484320] CPU features: detected: Privileged Access Never
[    0.484416] CPU features: detected: RAS Extension Support
[    0.484506] CPU features: detected: Random Number Generator
[    0.484599] CPU features: detected: Speculation barrier (SB)
[    0.484694] CPU features: detected: Stage-2 Force Write-Back
[    0.484790] CPU features: detected: TLB range maintenance instructions
[    0.484951] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.509791] CPU: All CPU(s) started at EL2
[    0.522224] alternatives: applying system-wide alternatives
[    0.838921] node 0 deferred pages initialised in 64ms
[    0.890876] devtmpfs: initialized
[    0.933448] Registered cp15_barrier emulation handler
[    0.933777] Registered setend emulation handler
[    0.936279] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    0.937122] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    0.948332] pinctrl core: initialized pinctrl subsystem
[    0.964948] DMI not present or invalid.
[    0.983176] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.004308] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.006444] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    1.007070] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    1.007728] audit: initializing netlink subsys (disabled)
[    1.017510] audit: type=2000 audit(0.508:1): state=initialized audit_enabled=0 res=1
[    1.025326] thermal_sys: Registered thermal governor 'fair_share'
[    1.025424] thermal_sys: Registered thermal governor 'bang_bang'
[    1.025623] thermal_sys: Registered thermal governor 'step_wise'
[    1.025734] thermal_sys: Registered thermal governor 'user_space'
[    1.025837] thermal_sys: Registered thermal governor 'power_allocator'
[    1.026472] cpuidle: using governor ladder
[    1.026896] cpuidle: using governor menu
[    1.028578] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    1.029525] ASID allocator initialised with 65536 entries
[    1.033591] Serial: AMBA PL011 UART driver
[    1.096237] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.098182] printk: console [ttyAMA0] enabled
[    1.098182] printk: console [ttyAMA0] enabled
[    1.099076] printk: bootconsole [pl11] disabled
[    1.099076] printk: bootconsole [pl11] disabled
[    1.118231] KASLR enabled
[    1.205705] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    1.205941] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    1.206081] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    1.206205] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    1.206323] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    1.206443] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    1.206560] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    1.206693] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    1.237890] ACPI: Interpreter disabled.
[    1.252887] iommu: Default domain type: Translated 
[    1.253147] iommu: DMA domain TLB invalidation policy: strict mode 
[    1.255205] pps_core: LinuxPPS API ver. 1 registered
[    1.255628] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    1.255951] PTP clock support registered
[    1.256412] EDAC MC: Ver: 3.0.0
[    1.325524] NetLabel: Initializing
[    1.325727] NetLabel:  domain hash size = 128
[    1.325828] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    1.327236] NetLabel:  unlabeled traffic allowed by default
[    1.329008] vgaarb: loaded
[    1.364302] clocksource: Switched to clocksource arch_sys_counter
[    1.381242] VFS: Disk quotas dquot_6.6.0
[    1.381819] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    1.431296] AppArmor: AppArmor Filesystem Enabled
[    1.437205] pnp: PnP ACPI: disabled
[    1.640645] NET: Registered PF_INET protocol family
[    1.648164] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    1.683564] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    1.707134] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    1.713104] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    1.713946] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    1.714532] TCP: Hash tables configured (established 8192 bind 8192)
[    1.722642] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    1.723529] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    1.728365] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    1.736501] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.737831] NET: Registered PF_XDP protocol family
[    1.738344] PCI: CLS 0 bytes, default 64
[    1.765934] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    1.778360] kvm [1]: IPA Size Limit: 48 bits
[    1.784640] kvm [1]: GICv3: no GICV resource entry
[    1.785299] kvm [1]: disabling GICv2 emulation
[    1.792189] kvm [1]: GIC system register CPU interface enabled
[    1.797122] Trying to unpack rootfs image as initramfs...
[    1.800670] kvm [1]: vgic interrupt IRQ9
[    1.824136] kvm [1]: VHE mode initialized successfully
[    1.983943] Freeing initrd memory: 3564K
[    2.062448] Initialise system trusted keyrings
[    2.082073] Key type blacklist registered
[    2.089424] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    2.135411] zbud: loaded
[    2.156680] integrity: Platform Keyring initialized
[    2.157937] integrity: Machine keyring initialized
[    2.158246] Key type asymmetric registered
[    2.158639] Asymmetric key parser 'x509' registered
[    2.266153] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    2.267347] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    2.281756] io scheduler mq-deadline registered
[    2.347618] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    2.351223] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    2.353489] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    2.354746] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    2.355216] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    2.356446] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    2.357973] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    2.362055] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    2.362845] pci_bus 0000:00: root bus resource [bus 00-ff]
[    2.363204] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    2.363496] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    2.363741] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    2.367137] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    2.463523] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    2.486510] Serial: AMBA driver
[    2.487007] SuperH (H)SCI(F) driver initialized
[    2.491298] msm_serial: driver initialized
[    2.518669] mousedev: PS/2 mouse device common for all mice
[    2.536735] rtc-pl031 9010000.pl031: registered as rtc0
[    2.538918] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:06:09 UTC (1795345569)
[    2.557375] ledtrig-cpu: registered to indicate activity on CPUs
[    2.562834] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    2.771780] NET: Registered PF_INET6 protocol family
[    2.831842] Segment Routing with IPv6
[    2.832645] In-situ OAM (IOAM) with IPv6
[    2.836996] mip6: Mobile IPv6
[    2.837744] NET: Registered PF_PACKET protocol family
[    2.839510] mpls_gso: MPLS GSO support
[    2.862742] registered taskstats version 1
[    2.863760] Loading compiled-in X.509 certificates
[    3.062930] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    3.096557] zswap: loaded using pool lzo/zbud
[    3.134142] Key type .fscrypt registered
[    3.137203] Key type fscrypt-provisioning registered
[    3.201644] Key type encrypted registered
[    3.205094] AppArmor: AppArmor sha1 policy hashing enabled
[    3.208363] ima: No TPM chip found, activating TPM-bypass!
[    3.209821] ima: Allocated hash algorithm: sha256
[    3.213897] ima: No architecture policies found
[    3.219611] evm: Initialising EVM extended attributes:
[    3.220119] evm: security.selinux
[    3.220302] evm: security.SMACK64 (disabled)
[    3.220499] evm: security.SMACK64EXEC (disabled)
[    3.220647] evm: security.SMACK64TRANSMUTE (disabled)
[    3.222085] evm: security.SMACK64MMAP (disabled)
[    3.222258] evm: security.apparmor
[    3.222387] evm: security.ima
[    3.222501] evm: security.capability
[    3.222669] evm: HMAC attrs: 0x1
[    4.728357] clk: Disabling unused clocks
[    4.739736] uart-pl011 9000000.pl011: no DMA platform data
[    4.974962] Freeing unused kernel memory: 6464K
[    5.098143] Checked W+X mappings: passed, no W+X pages found
[    5.098943] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    6.490390] kvm: exiting hardware virtualization
[    6.548689] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
