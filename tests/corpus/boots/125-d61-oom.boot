status: pass-noted
class: oom
layer: host
reached: host-poweroff
cause: tail /dev/zero in init until the OOM killer acts
injected: yes
note: OOM killer kills a child; boot goes on to shell
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: exited 0
verdict-status: pass
verdict-class: none
verdict-notes: host: out of memory: tail (host:277) | host: out of memory: tail (host:335) | host: out of memory: tail (host:336)
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=oom
[    0.000000] Unknown kernel command line parameters "ltact=oom", will be passed to user space.
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
[    0.000084] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.159361] Console: colour dummy device 80x25
[    0.252227] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.271548] pid_max: default: 32768 minimum: 301
[    0.289660] LSM: Security Framework initializing
[    0.315436] landlock: Up and running.
[    0.315659] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.359707] AppArmor: AppArmor initialized
[    0.365732] TOMOYO Linux initialized
[    0.390546] LSM support for eBPF active
[    0.411623] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.418116] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    1.024949] cblist_init_generic: Setting adjustable number of callback queues.
[    1.030513] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    1.032892] cblist_init_generic: Setting adjustable number of callback queues.
[    1.033400] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    1.045238] rcu: Hierarchical SRCU implementation.
[    1.045911] rcu: 	Max phase no-delay instances is 1000.
[    1.086170] Platform MSI: its@8080000 domain created
[    1.091951] PCI/MSI: /intc@8000000/its@8080000 domain created
[    1.093062] fsl-mc MSI: its@8080000 domain created
[    1.100472] EFI services will not be available.
[    1.116002] smp: Bringing up secondary CPUs ...
[    1.222688] Detected PIPT I-cache on CPU1
[    1.226467] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.228160] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    1.248638] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.286728] smp: Brought up 1 node, 2 CPUs
[    1.292105] SMP: Total of 2 processors activated.
[    1.292416] CPU features: detected: Branch Target Identification
[    1.292663] CPU features: detected: 32-bit EL0 Support
[    1.292853] CPU features: detected: 32-bit EL1 Support
[    1.293014] CPU features: detected: ARMv8.4 Translation Table Level
[    1.293279] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.293581] CPU features: detected: Common not Private translations
[    1.296321] CPU features: detected: CRC32 instructions
[    1.297850] CPU features: detected: Data cache clean to Point of Deep Persistence
[    1.298075] CPU features: detected: Data cache clean to Point of Persistence
[    1.299316] CPU features: detected: E0PD
[    1.299602] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.299807] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.299976] CPU features: detected: LSE atomic instructions
[    1.300133] CPU features: detected: Privileged Access Never
[    1.300615] CPU features: detected: RAS Extension Support
[    1.301970] CPU features: detected: Random Number Generator
[    1.302144] CPU features: detected: Speculation barrier (SB)
[    1.303114] CPU features: detected: Stage-2 Force Write-Back
[    1.303286] CPU features: detected: TLB range maintenance instructions
[    1.303611] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.340124] CPU: All CPU(s) started at EL2
[    1.346405] alternatives: applying system-wide alternatives
[    2.150688] node 0 deferred pages initialised in 120ms
[    2.363076] devtmpfs: initialized
[    2.602877] Registered cp15_barrier emulation handler
[    2.603603] Registered setend emulation handler
[    2.607722] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    2.609128] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    2.696188] pinctrl core: initialized pinctrl subsystem
[    2.807416] DMI not present or invalid.
[    2.902917] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.957903] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.960413] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    2.961603] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    2.962557] audit: initializing netlink subsys (disabled)
[    2.987610] audit: type=2000 audit(0.896:1): state=initialized audit_enabled=0 res=1
[    3.146805] thermal_sys: Registered thermal governor 'fair_share'
[    3.147020] thermal_sys: Registered thermal governor 'bang_bang'
[    3.147339] thermal_sys: Registered thermal governor 'step_wise'
[    3.147541] thermal_sys: Registered thermal governor 'user_space'
[    3.147745] thermal_sys: Registered thermal governor 'power_allocator'
[    3.159116] cpuidle: using governor ladder
[    3.160201] cpuidle: using governor menu
[    3.165748] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    3.178741] ASID allocator initialised with 65536 entries
[    3.196383] Serial: AMBA PL011 UART driver
[    3.589286] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    3.595597] printk: console [ttyAMA0] enabled
[    3.595597] printk: console [ttyAMA0] enabled
[    3.596258] printk: bootconsole [pl11] disabled
[    3.596258] printk: bootconsole [pl11] disabled
[    3.682719] KASLR enabled
[    3.787385] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    3.787711] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    3.789246] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    3.789460] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    3.789657] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    3.789854] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    3.790054] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    3.794658] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    3.971668] ACPI: Interpreter disabled.
[    4.034635] iommu: Default domain type: Translated 
[    4.042496] iommu: DMA domain TLB invalidation policy: strict mode 
[    4.051228] pps_core: LinuxPPS API ver. 1 registered
[    4.054752] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    4.059439] PTP clock support registered
[    4.060051] EDAC MC: Ver: 3.0.0
[    4.248664] NetLabel: Initializing
[    4.271614] NetLabel:  domain hash size = 128
[    4.272172] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    4.274005] NetLabel:  unlabeled traffic allowed by default
[    4.284788] vgaarb: loaded
[    4.372014] clocksource: Switched to clocksource arch_sys_counter
[    5.677920] VFS: Disk quotas dquot_6.6.0
[    5.710406] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    5.755023] AppArmor: AppArmor Filesystem Enabled
[    5.763763] pnp: PnP ACPI: disabled
[    6.369030] NET: Registered PF_INET protocol family
[    6.386693] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    6.457411] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    6.495658] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    6.496404] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    6.501122] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    6.515777] TCP: Hash tables configured (established 8192 bind 8192)
[    6.524784] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    6.533132] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    6.538048] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    6.549325] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    6.560421] NET: Registered PF_XDP protocol family
[    6.561260] PCI: CLS 0 bytes, default 64
[    6.657607] Trying to unpack rootfs image as initramfs...
[    6.896168] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    7.004843] kvm [1]: IPA Size Limit: 48 bits
[    7.073022] kvm [1]: GICv3: no GICV resource entry
[    7.082999] kvm [1]: disabling GICv2 emulation
[    7.134606] kvm [1]: GIC system register CPU interface enabled
[    7.175328] kvm [1]: vgic interrupt IRQ9
[    7.241128] Freeing initrd memory: 3564K
[    7.288668] kvm [1]: VHE mode initialized successfully
[    7.415953] Initialise system trusted keyrings
[    7.433455] Key type blacklist registered
[    7.459623] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    7.593058] zbud: loaded
[    7.624726] integrity: Platform Keyring initialized
[    7.625486] integrity: Machine keyring initialized
[    7.625736] Key type asymmetric registered
[    7.626034] Asymmetric key parser 'x509' registered
[    7.792815] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    7.793500] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    7.812719] io scheduler mq-deadline registered
[    7.872909] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    8.658826] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    8.661147] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    8.675876] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    8.696977] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    8.704533] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    8.720939] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    8.737505] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    8.860944] pci_bus 0000:00: root bus resource [bus 00-ff]
[    8.878936] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    8.879313] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    8.879536] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    8.900188] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    9.271435] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    9.357481] Serial: AMBA driver
[    9.367491] SuperH (H)SCI(F) driver initialized
[    9.376842] msm_serial: driver initialized
[    9.466767] mousedev: PS/2 mouse device common for all mice
[    9.505268] rtc-pl031 9010000.pl031: registered as rtc0
[    9.521082] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:04:26 UTC (1795345466)
[    9.584398] ledtrig-cpu: registered to indicate activity on CPUs
[    9.603367] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[   10.184515] NET: Registered PF_INET6 protocol family
[   10.447979] Segment Routing with IPv6
[   10.455770] In-situ OAM (IOAM) with IPv6
[   10.519410] mip6: Mobile IPv6
[   10.520146] NET: Registered PF_PACKET protocol family
[   10.528647] mpls_gso: MPLS GSO support
[   10.603843] registered taskstats version 1
[   10.612193] Loading compiled-in X.509 certificates
[   11.224027] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[   11.248631] zswap: loaded using pool lzo/zbud
[   11.271325] Key type .fscrypt registered
[   11.271599] Key type fscrypt-provisioning registered
[   11.455313] Key type encrypted registered
[   11.456385] AppArmor: AppArmor sha1 policy hashing enabled
[   11.457682] ima: No TPM chip found, activating TPM-bypass!
[   11.458010] ima: Allocated hash algorithm: sha256
[   11.476003] ima: No architecture policies found
[   11.492118] evm: Initialising EVM extended attributes:
[   11.494502] evm: security.selinux
[   11.494720] evm: security.SMACK64 (disabled)
[   11.499861] evm: security.SMACK64EXEC (disabled)
[   11.500081] evm: security.SMACK64TRANSMUTE (disabled)
[   11.500242] evm: security.SMACK64MMAP (disabled)
[   11.500391] evm: security.apparmor
[   11.500510] evm: security.ima
[   11.500619] evm: security.capability
[   11.500786] evm: HMAC attrs: 0x1
[   12.496598] clk: Disabling unused clocks
[   12.511935] uart-pl011 9000000.pl011: no DMA platform data
[   12.916263] Freeing unused kernel memory: 6464K
[   13.007410] Checked W+X mappings: passed, no W+X pages found
[   13.008346] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
INJECT: oom
dd: error writing '/tmp/x': No space left on device
290+0 records in
289+0 records out
[   37.005686] tail invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0
[   37.006334] CPU: 1 PID: 98 Comm: tail Not tainted 6.1.0-56-arm64 #1  Debian 6.1.192-2
[   37.006621] Hardware name: linux,dummy-virt (DT)
[   37.006958] Call trace:
[   37.007246]  dump_backtrace+0xe4/0x140
[   37.007996]  show_stack+0x20/0x30
[   37.008133]  dump_stack_lvl+0x64/0x80
[   37.008289]  dump_stack+0x18/0x34
[   37.008370]  dump_header+0x50/0x21c
[   37.008454]  oom_kill_process+0x2ec/0x2f0
[   37.008545]  out_of_memory+0xf0/0x5a0
[   37.008626]  __alloc_pages+0xa4c/0xfbc
[   37.008712]  alloc_pages+0x9c/0x140
[   37.008854]  new_slab+0x3cc/0x4ec
[   37.008978]  ___slab_alloc+0x448/0x780
[   37.009085]  kmem_cache_alloc_bulk+0x138/0x304
[   37.009183]  mas_alloc_nodes+0x11c/0x220
[   37.009343]  mas_node_count_gfp+0x44/0x80
[   37.009484]  mas_preallocate+0x38/0xe0
[   37.009573]  __vma_adjust+0x17c/0x9b0
[   37.009659]  vma_merge+0x1d0/0x394
[   37.009737]  __do_sys_mremap+0x694/0x730
[   37.009825]  __arm64_sys_mremap+0x28/0x70
[   37.009912]  invoke_syscall+0x68/0xe0
[   37.009997]  el0_svc_common.constprop.0+0x4c/0xf4
[   37.010096]  do_el0_svc+0x2c/0x9c
[   37.010174]  el0_svc+0x34/0xdc
[   37.010412]  el0t_64_sync_handler+0xf4/0x120
[   37.010516]  el0t_64_sync+0x18c/0x190
[   37.011320] Mem-Info:
[   37.011650] active_anon:195 inactive_anon:148982 isolated_anon:0
[   37.011650]  active_file:0 inactive_file:0 isolated_file:0
[   37.011650]  unevictable:0 dirty:0 writeback:0
[   37.011650]  slab_reclaimable:2187 slab_unreclaimable:4295
[   37.011650]  mapped:342 shmem:74906 pagetables:160
[   37.011650]  sec_pagetables:0 bounce:0
[   37.011650]  kernel_misc_reclaimable:0
[   37.011650]  free:11179 free_pcp:47 free_cma:5589
[   37.012629] Node 0 active_anon:780kB inactive_anon:595928kB active_file:0kB inactive_file:0kB unevictable:0kB isolated(anon):0kB isolated(file):0kB mapped:1368kB dirty:0kB writeback:0kB shmem:299624kB shmem_thp: 0kB shmem_pmdmapped: 0kB anon_thp: 0kB writeback_tmp:0kB kernel_stack:848kB pagetables:640kB sec_pagetables:0kB all_unreclaimable? yes
[   37.013439] Node 0 DMA free:44716kB boost:0kB min:22528kB low:28160kB high:33792kB reserved_highatomic:0KB active_anon:780kB inactive_anon:595896kB active_file:0kB inactive_file:0kB unevictable:0kB writepending:0kB present:716800kB managed:674812kB mlocked:0kB bounce:0kB free_pcp:188kB local_pcp:188kB free_cma:22356kB
[   37.020740] lowmem_reserve[]: 0 0 0 0
[   37.021035] Node 0 DMA: 9*4kB (UMEC) 31*8kB (UE) 19*16kB (UEC) 13*32kB (UE) 9*64kB (UMEC) 5*128kB (UM) 4*256kB (UEC) 5*512kB (UMC) 6*1024kB (UMEC) 2*2048kB (UE) 7*4096kB (MC) = 44716kB
[   37.021849] Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=1048576kB
[   37.022114] Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=32768kB
[   37.022432] Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=2048kB
[   37.022905] Node 0 hugepages_total=0 hugepages_free=0 hugepages_surp=0 hugepages_size=64kB
[   37.023159] 74906 total pagecache pages
[   37.023590] 0 pages in swap cache
[   37.023706] Free swap  = 0kB
[   37.023840] Total swap = 0kB
[   37.024015] 179200 pages RAM
[   37.024105] 0 pages HighMem/MovableOnly
[   37.024203] 10497 pages reserved
[   37.024298] 16384 pages cma reserved
[   37.024398] 0 pages hwpoisoned
[   37.024538] Tasks state (memory values in pages):
[   37.024685] [  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name
[   37.025198] [     98]     0    98    74735    74498   638976        0             0 tail
[   37.025519] oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=/,task=tail,pid=98,uid=0
[   37.028593] Out of memory: Killed process 98 (tail) total-vm:298940kB, anon-rss:296880kB, file-rss:4kB, shmem-rss:1108kB, UID:0 pgtables:624kB oom_score_adj:0
Killed
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   40.021411] kvm: exiting hardware virtualization
[   40.029030] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
