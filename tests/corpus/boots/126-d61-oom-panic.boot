status: fail
class: oom
accept: panic
layer: host
reached: host-init
cause: tmpfs filled, vm.panic_on_oom=1
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: oom
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: oom-kill
verdict-title: out of memory: dd
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
[    0.000000] NUMA: Faking a node at [mem 0x0000000040000000-0x000000006bbfffff]
[    0.000000] NUMA: NODE_DATA [mem 0x6ba90380-0x6ba92fff]
[    0.000000] Zone ranges:
[    0.000000]   DMA      [mem 0x0000000040000000-0x000000006bbfffff]
[    0.000000]   DMA32    empty
[    0.000000]   Normal   empty
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000006bbfffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000006bbfffff]
[    0.000000] On node 0, zone DMA: 17408 pages in unavailable ranges
[    0.000000] cma: Reserved 64 MiB at 0x0000000066e00000
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
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 176400
[    0.000000] Policy zone: DMA
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=oompanic
[    0.000000] Unknown kernel command line parameters "ltact=oompanic", will be passed to user space.
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 131060K/716800K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 52016K reserved, 65536K cma-reserved)
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
[    0.000126] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.134100] Console: colour dummy device 80x25
[    0.167360] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.174281] pid_max: default: 32768 minimum: 301
[    0.185442] LSM: Security Framework initializing
[    0.187848] landlock: Up and running.
[    0.188025] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.207477] AppArmor: AppArmor initialized
[    0.207757] TOMOYO Linux initialized
[    0.208404] LSM support for eBPF active
[    0.215604] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.215998] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.621069] cblist_init_generic: Setting adjustable number of callback queues.
[    0.621296] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.622524] cblist_init_generic: Setting adjustable number of callback queues.
[    0.622723] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.638160] rcu: Hierarchical SRCU implementation.
[    0.638367] rcu: 	Max phase no-delay instances is 1000.
[    0.689658] Platform MSI: its@8080000 domain created
[    0.690423] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.691090] fsl-mc MSI: its@8080000 domain created
[    0.692569] EFI services will not be available.
[    0.720210] smp: Bringing up secondary CPUs ...
[    0.783931] Detected PIPT I-cache on CPU1
[    0.801882] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.803607] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.819777] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.849513] smp: Brought up 1 node, 2 CPUs
[    0.850109] SMP: Total of 2 processors activated.
[    0.850304] CPU features: detected: Branch Target Identification
[    0.850481] CPU features: detected: 32-bit EL0 Support
[    0.850614] CPU features: detected: 32-bit EL1 Support
[    0.850721] CPU features: detected: ARMv8.4 Translation Table Level
[    0.850918] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.851100] CPU features: detected: Common not Private translations
[    0.851207] CPU features: detected: CRC32 instructions
[    0.851294] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.851413] CPU features: detected: Data cache clean to Point of Persistence
[    0.851526] CPU features: detected: E0PD
[    0.851649] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.851768] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.851865] CPU features: detected: LSE atomic instructions
[    0.851958] CPU features: detected: Privileged Access Never
[    0.852051] CPU features: detected: RAS Extension Support
[    0.852140] CPU features: detected: Random Number Generator
[    0.852232] CPU features: detected: Speculation barrier (SB)
[    0.852326] CPU features: detected: Stage-2 Force Write-Back
[    0.852420] CPU features: detected: TLB range maintenance instructions
[    0.852579] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.928938] CPU: All CPU(s) started at EL2
[    0.934879] alternatives: applying system-wide alternatives
[    1.259738] node 0 deferred pages initialised in 56ms
[    1.315688] devtmpfs: initialized
[    1.389454] Registered cp15_barrier emulation handler
[    1.389951] Registered setend emulation handler
[    1.394517] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    1.395930] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.412358] pinctrl core: initialized pinctrl subsystem
[    1.436356] DMI not present or invalid.
[    1.471367] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.510103] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.511624] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    1.512327] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    1.513320] audit: initializing netlink subsys (disabled)
[    1.521156] audit: type=2000 audit(0.504:1): state=initialized audit_enabled=0 res=1
[    1.530362] thermal_sys: Registered thermal governor 'fair_share'
[    1.530459] thermal_sys: Registered thermal governor 'bang_bang'
[    1.530959] thermal_sys: Registered thermal governor 'step_wise'
[    1.531103] thermal_sys: Registered thermal governor 'user_space'
[    1.531230] thermal_sys: Registered thermal governor 'power_allocator'
[    1.531938] cpuidle: using governor ladder
[    1.532358] cpuidle: using governor menu
[    1.533747] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    1.534653] ASID allocator initialised with 65536 entries
[    1.537565] Serial: AMBA PL011 UART driver
[    1.596266] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.598582] printk: console [ttyAMA0] enabled
[    1.598582] printk: console [ttyAMA0] enabled
[    1.599197] printk: bootconsole [pl11] disabled
[    1.599197] printk: bootconsole [pl11] disabled
[    1.615219] KASLR enabled
[    1.651084] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    1.651314] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    1.651453] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    1.651574] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    1.651689] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    1.651807] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    1.651965] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    1.652087] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    1.685487] ACPI: Interpreter disabled.
[    1.699230] iommu: Default domain type: Translated 
[    1.699515] iommu: DMA domain TLB invalidation policy: strict mode 
[    1.714711] pps_core: LinuxPPS API ver. 1 registered
[    1.715002] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    1.715392] PTP clock support registered
[    1.747636] EDAC MC: Ver: 3.0.0
[    1.856330] NetLabel: Initializing
[    1.856515] NetLabel:  domain hash size = 128
[    1.860964] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    1.862330] NetLabel:  unlabeled traffic allowed by default
[    1.865552] vgaarb: loaded
[    1.909357] clocksource: Switched to clocksource arch_sys_counter
[    2.527601] VFS: Disk quotas dquot_6.6.0
[    2.528233] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    2.572354] AppArmor: AppArmor Filesystem Enabled
[    2.584450] pnp: PnP ACPI: disabled
[    2.772664] NET: Registered PF_INET protocol family
[    2.776003] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    2.800240] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    2.812645] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    2.813394] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    2.853038] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    2.853623] TCP: Hash tables configured (established 8192 bind 8192)
[    2.859506] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    2.860362] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    2.877466] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    2.889276] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.893083] NET: Registered PF_XDP protocol family
[    2.893544] PCI: CLS 0 bytes, default 64
[    2.938944] Trying to unpack rootfs image as initramfs...
[    2.950625] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    2.999400] kvm [1]: IPA Size Limit: 48 bits
[    3.016372] kvm [1]: GICv3: no GICV resource entry
[    3.021248] kvm [1]: disabling GICv2 emulation
[    3.028962] kvm [1]: GIC system register CPU interface enabled
[    3.033230] kvm [1]: vgic interrupt IRQ9
[    3.056946] kvm [1]: VHE mode initialized successfully
[    3.089740] Initialise system trusted keyrings
[    3.103615] Key type blacklist registered
[    3.111469] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    3.155261] Freeing initrd memory: 3564K
[    3.180160] zbud: loaded
[    3.194672] integrity: Platform Keyring initialized
[    3.195503] integrity: Machine keyring initialized
[    3.195766] Key type asymmetric registered
[    3.196101] Asymmetric key parser 'x509' registered
[    3.311018] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    3.312122] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    3.315493] io scheduler mq-deadline registered
[    3.375593] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    3.379612] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    3.381552] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    3.383638] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    3.384473] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    3.385916] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    3.387708] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    3.392151] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    3.393013] pci_bus 0000:00: root bus resource [bus 00-ff]
[    3.393461] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    3.393760] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    3.394006] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    3.397738] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    3.468742] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    3.477789] Serial: AMBA driver
[    3.478776] SuperH (H)SCI(F) driver initialized
[    3.480671] msm_serial: driver initialized
[    3.501267] mousedev: PS/2 mouse device common for all mice
[    3.511239] rtc-pl031 9010000.pl031: registered as rtc0
[    3.519330] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:05:04 UTC (1795345504)
[    3.531998] ledtrig-cpu: registered to indicate activity on CPUs
[    3.536293] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    3.662127] NET: Registered PF_INET6 protocol family
[    3.713273] Segment Routing with IPv6
[    3.713799] In-situ OAM (IOAM) with IPv6
[    3.714959] mip6: Mobile IPv6
[    3.715364] NET: Registered PF_PACKET protocol family
[    3.716796] mpls_gso: MPLS GSO support
[    3.727427] registered taskstats version 1
[    3.728012] Loading compiled-in X.509 certificates
[    3.836722] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    3.843964] zswap: loaded using pool lzo/zbud
[    3.857595] Key type .fscrypt registered
[    3.857808] Key type fscrypt-provisioning registered
[    3.914869] Key type encrypted registered
[    3.915165] AppArmor: AppArmor sha1 policy hashing enabled
[    3.915946] ima: No TPM chip found, activating TPM-bypass!
[    3.916130] ima: Allocated hash algorithm: sha256
[    3.925441] ima: No architecture policies found
[    3.926795] evm: Initialising EVM extended attributes:
[    3.926935] evm: security.selinux
[    3.927034] evm: security.SMACK64 (disabled)
[    3.927119] evm: security.SMACK64EXEC (disabled)
[    3.927206] evm: security.SMACK64TRANSMUTE (disabled)
[    3.927300] evm: security.SMACK64MMAP (disabled)
[    3.927385] evm: security.apparmor
[    3.927453] evm: security.ima
[    3.927514] evm: security.capability
[    3.927595] evm: HMAC attrs: 0x1
[    4.588046] clk: Disabling unused clocks
[    4.619874] uart-pl011 9000000.pl011: no DMA platform data
[    5.258330] Freeing unused kernel memory: 6464K
[    5.478719] Checked W+X mappings: passed, no W+X pages found
[    5.485742] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
[   17.183626] hrtimer: interrupt took 26483808 ns
[   17.225837] dd invoked oom-killer: gfp_mask=0x40cd0(GFP_KERNEL|__GFP_COMP|__GFP_RECLAIMABLE), order=0, oom_score_adj=0
[   17.229017] CPU: 0 PID: 99 Comm: dd Not tainted 6.1.0-56-arm64 #1  Debian 6.1.192-2
[   17.229504] Hardware name: linux,dummy-virt (DT)
[   17.229891] Call trace:
[   17.230490]  dump_backtrace+0xe4/0x140
[   17.237273]  show_stack+0x20/0x30
[   17.237782]  dump_stack_lvl+0x64/0x80
[   17.237987]  dump_stack+0x18/0x34
[   17.238123]  dump_header+0x50/0x21c
[   17.238279]  out_of_memory+0x498/0x5a0
[   17.238434]  __alloc_pages+0xa4c/0xfbc
[   17.238595]  alloc_pages+0x9c/0x140
[   17.238743]  new_slab+0x3cc/0x4ec
[   17.238890]  ___slab_alloc+0x448/0x780
[   17.239044]  kmem_cache_alloc_lru+0x338/0x3f0
[   17.239212]  xas_nomem+0x48/0xac
[   17.239358]  shmem_add_to_page_cache+0x1e0/0x424
[   17.239535]  shmem_get_folio_gfp+0x344/0xc24
[   17.239708]  shmem_write_begin+0x70/0x18c
[   17.239864]  generic_perform_write+0xbc/0x1f0
[   17.240041]  __generic_file_write_iter+0xd0/0xf4
[   17.240224]  generic_file_write_iter+0x80/0x1ec
[   17.240378]  vfs_write+0x20c/0x3a0
[   17.240527]  ksys_write+0x7c/0x11c
[   17.242438]  __arm64_sys_write+0x24/0x30
[   17.249189]  invoke_syscall+0x68/0xe0
[   17.249643]  el0_svc_common.constprop.0+0x4c/0xf4
[   17.249823]  do_el0_svc+0x2c/0x9c
[   17.249947]  el0_svc+0x34/0xdc
[   17.250072]  el0t_64_sync_handler+0xf4/0x120
[   17.250223]  el0t_64_sync+0x18c/0x190
[   17.251010] Mem-Info:
[   17.255291] active_anon:185 inactive_anon:147414 isolated_anon:0
[   17.255291]  active_file:0 inactive_file:0 isolated_file:0
[   17.255291]  unevictable:0 dirty:0 writeback:0
[   17.255291]  slab_reclaimable:2349 slab_unreclaimable:4285
[   17.255291]  mapped:342 shmem:147313 pagetables:17
[   17.255291]  sec_pagetables:0 bounce:0
[   17.255291]  kernel_misc_reclaimable:0
[   17.255291]  free:10417 free_pcp:2366 free_cma:5210
[   17.258597] Node 0 active_anon:740kB inactive_anon:589656kB active_file:0kB inactive_file:0kB unevictable:0kB isolated(anon):0kB isolated(file):0kB mapped:1368kB dirty:0kB writeback:0kB shmem:589252kB shmem_thp: 0kB shmem_pmdmapped: 0kB anon_thp: 0kB writeback_tmp:0kB kernel_stack:864kB pagetables:68kB sec_pagetables:0kB all_unreclaimable? yes
[   17.262448] Node 0 DMA free:41668kB boost:0kB min:22528kB low:28160kB high:33792kB reserved_highatomic:0KB active_anon:740kB inactive_anon:589656kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:716800kB managed:674812kB mlocked:0kB bounce:0kB free_pcp:9464kB local_pcp:9092kB free_cma:20840kB
[   17.267984] lowmem_reserve[]: 0 0 0 0
[   17.269285] Node 0 DMA: 27*4kB (UE) 15*8kB (UMEC) 12*16kB (UME) 9*32kB (UMEC) 4*64kB (UMC) 2*128kB (UE) 4*256kB (UMEC) 1*512kB (U) 2*1024kB (UM) 2*2048kB (UE) 8*4096kB (MC) = 41668kB
[   17.277642] Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=1048576kB
[   17.278779] Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=32768kB
[   17.279289] Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=2048kB
[   17.279528] Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=64kB
[   17.279835] 147313 total pagecache pages
[   17.279986] 0 pages in swap cache
[   17.280103] Free swap  = 0kB
[   17.280208] Total swap = 0kB
[   17.280420] 179200 pages RAM
[   17.280525] 0 pages HighMem/MovableOnly
[   17.281438] 10497 pages reserved
[   17.284374] 16384 pages cma reserved
[   17.284773] 0 pages hwpoisoned
[   17.285000] Tasks state (memory values in pages):
[   17.285151] [  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name
[   17.285931] [     99]     0    99      778      517    40960        0             0 dd
[   17.290959] Kernel panic - not syncing: Out of memory: system-wide panic_on_oom is enabled
[   17.291685] CPU: 0 PID: 99 Comm: dd Not tainted 6.1.0-56-arm64 #1  Debian 6.1.192-2
[   17.291918] Hardware name: linux,dummy-virt (DT)
[   17.292058] Call trace:
[   17.292150]  dump_backtrace+0xe4/0x140
[   17.292308]  show_stack+0x20/0x30
[   17.292431]  dump_stack_lvl+0x64/0x80
[   17.292564]  dump_stack+0x18/0x34
[   17.295664]  panic+0x184/0x364
[   17.295816]  out_of_memory+0x4c0/0x5a0
[   17.295952]  __alloc_pages+0xa4c/0xfbc
[   17.296086]  alloc_pages+0x9c/0x140
[   17.296216]  new_slab+0x3cc/0x4ec
[   17.296343]  ___slab_alloc+0x448/0x780
[   17.296476]  kmem_cache_alloc_lru+0x338/0x3f0
[   17.301260]  xas_nomem+0x48/0xac
[   17.302142]  shmem_add_to_page_cache+0x1e0/0x424
[   17.302267]  shmem_get_folio_gfp+0x344/0xc24
[   17.302645]  shmem_write_begin+0x70/0x18c
[   17.302746]  generic_perform_write+0xbc/0x1f0
[   17.302843]  __generic_file_write_iter+0xd0/0xf4
[   17.302943]  generic_file_write_iter+0x80/0x1ec
[   17.303040]  vfs_write+0x20c/0x3a0
[   17.303244]  ksys_write+0x7c/0x11c
[   17.303394]  __arm64_sys_write+0x24/0x30
[   17.303543]  invoke_syscall+0x68/0xe0
[   17.303701]  el0_svc_common.constprop.0+0x4c/0xf4
[   17.303877]  do_el0_svc+0x2c/0x9c
[   17.304023]  el0_svc+0x34/0xdc
[   17.304160]  el0t_64_sync_handler+0xf4/0x120
[   17.304331]  el0t_64_sync+0x18c/0x190
[   17.305215] SMP: stopping secondary CPUs
[   17.313378] Kernel Offset: 0x21fcdc200000 from 0xffff800008000000
[   17.314173] PHYS_OFFSET: 0x40000000
[   17.314306] CPU features: 0x000000,000700b7,e693f73f
[   17.314742] Memory Limit: none
[   17.315193] ---[ end Kernel panic - not syncing: Out of memory: system-wide panic_on_oom is enabled ]---
