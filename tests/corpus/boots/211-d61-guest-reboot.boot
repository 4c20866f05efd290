status: fail
class: unclean-shutdown
accept: reset-loop
layer: guest
reached: host-poweroff
cause: guest reboots (kvmtool exits on reboot): no clean poweroff line
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000 guest_page_size=4k guest_pa=48 guest_va=48 guest_load_addr=low
result: exited 0
verdict-status: fail
verdict-class: unclean-shutdown
verdict-layer: guest
verdict-stage: guest-shell
verdict-signature: guest-reboot
verdict-title: Guest restarts instead of powering off
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
[    0.000000] Memory: 131060K/1048576K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 90752K reserved, 65536K cma-reserved)
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
[    0.002189] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.089382] Console: colour dummy device 80x25
[    0.122372] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    0.123875] pid_max: default: 32768 minimum: 301
[    0.131570] LSM: Security Framework initializing
[    0.139807] landlock: Up and running.
[    0.144692] Yama: disabled by default; enable with sysctl kernel.yama.*
[    0.160829] AppArmor: AppArmor initialized
[    0.161255] TOMOYO Linux initialized
[    0.162508] LSM support for eBPF active
[    0.171851] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.176825] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.498406] cblist_init_generic: Setting adjustable number of callback queues.
[    0.504666] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.506362] cblist_init_generic: Setting adjustable number of callback queues.
[    0.506575] cblist_init_generic: Setting shift to 1 and lim to 1 rcu_task_cpu_ids=2.
[    0.519339] rcu: Hierarchical SRCU implementation.
[    0.526939] rcu: 	Max phase no-delay instances is 1000.
[    0.543805] Platform MSI: its@8080000 domain created
[    0.549022] PCI/MSI: /intc@8000000/its@8080000 domain created
[    0.550945] fsl-mc MSI: its@8080000 domain created
[    0.553863] EFI services will not be available.
[    0.563061] smp: Bringing up secondary CPUs ...
[    0.625529] Detected PIPT I-cache on CPU1
[    0.633353] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.634929] GICv3: CPU1: using allocated LPI pending table @0x00000000405d0000
[    0.646733] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.657957] smp: Brought up 1 node, 2 CPUs
[    0.661421] SMP: Total of 2 processors activated.
[    0.664804] CPU features: detected: Branch Target Identification
[    0.665084] CPU features: detected: 32-bit EL0 Support
[    0.665254] CPU features: detected: 32-bit EL1 Support
[    0.665395] CPU features: detected: ARMv8.4 Translation Table Level
[    0.665612] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.665950] CPU features: detected: Common not Private translations
[    0.666136] CPU features: detected: CRC32 instructions
[    0.666272] CPU features: detected: Data cache clean to Point of Deep Persistence
[    0.666473] CPU features: detected: Data cache clean to Point of Persistence
[    0.666651] CPU features: detected: E0PD
[    0.666877] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.667066] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.667212] CPU features: detected: LSE atomic instructions
[    0.667356] CPU features: detected: Privileged Access Never
[    0.667512] CPU features: detected: RAS Extension Support
[    0.667656] CPU features: detected: Random Number Generator
[    0.667832] CPU features: detected: Speculation barrier (SB)
[    0.667991] CPU features: detected: Stage-2 Force Write-Back
[    0.672836] CPU features: detected: TLB range maintenance instructions
[    0.674482] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.700244] CPU: All CPU(s) started at EL2
[    0.721715] alternatives: applying system-wide alternatives
[    1.161677] node 0 deferred pages initialised in 72ms
[    1.208597] devtmpfs: initialized
[    1.245716] Registered cp15_barrier emulation handler
[    1.253200] Registered setend emulation handler
[    1.258374] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[    1.260375] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.282788] pinctrl core: initialized pinctrl subsystem
[    1.304972] DMI not present or invalid.
[    1.329388] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.378152] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.381261] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[    1.381949] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[    1.382551] audit: initializing netlink subsys (disabled)
[    1.392923] audit: type=2000 audit(0.540:1): state=initialized audit_enabled=0 res=1
[    1.401755] thermal_sys: Registered thermal governor 'fair_share'
[    1.401866] thermal_sys: Registered thermal governor 'bang_bang'
[    1.404999] thermal_sys: Registered thermal governor 'step_wise'
[    1.405303] thermal_sys: Registered thermal governor 'user_space'
[    1.405461] thermal_sys: Registered thermal governor 'power_allocator'
[    1.406747] cpuidle: using governor ladder
[    1.407133] cpuidle: using governor menu
[    1.409137] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[    1.411469] ASID allocator initialised with 65536 entries
[    1.416246] Serial: AMBA PL011 UART driver
[    1.491626] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.495523] printk: console [ttyAMA0] enabled
[    1.495523] printk: console [ttyAMA0] enabled
[    1.496617] printk: bootconsole [pl11] disabled
[    1.496617] printk: bootconsole [pl11] disabled
[    1.536525] KASLR enabled
[    1.695627] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[    1.705070] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[    1.705427] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[    1.705656] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[    1.705933] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[    1.706156] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[    1.706376] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[    1.706595] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[    1.826034] ACPI: Interpreter disabled.
[    1.844323] iommu: Default domain type: Translated 
[    1.844563] iommu: DMA domain TLB invalidation policy: strict mode 
[    1.846942] pps_core: LinuxPPS API ver. 1 registered
[    1.847105] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[    1.847514] PTP clock support registered
[    1.847899] EDAC MC: Ver: 3.0.0
[    1.893913] NetLabel: Initializing
[    1.896319] NetLabel:  domain hash size = 128
[    1.897507] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[    1.899446] NetLabel:  unlabeled traffic allowed by default
[    1.903427] vgaarb: loaded
[    1.953056] clocksource: Switched to clocksource arch_sys_counter
[    1.959310] VFS: Disk quotas dquot_6.6.0
[    1.961832] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[    2.007271] AppArmor: AppArmor Filesystem Enabled
[    2.013101] pnp: PnP ACPI: disabled
[    2.206748] NET: Registered PF_INET protocol family
[    2.219653] IP idents hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    2.246174] tcp_listen_portaddr_hash hash table entries: 512 (order: 1, 8192 bytes, linear)
[    2.254698] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[    2.257090] TCP established hash table entries: 8192 (order: 4, 65536 bytes, linear)
[    2.260813] TCP bind hash table entries: 8192 (order: 6, 262144 bytes, linear)
[    2.261398] TCP: Hash tables configured (established 8192 bind 8192)
[    2.269149] MPTCP token hash table entries: 1024 (order: 3, 24576 bytes, linear)
[    2.273182] UDP hash table entries: 512 (order: 2, 16384 bytes, linear)
[    2.273806] UDP-Lite hash table entries: 512 (order: 2, 16384 bytes, linear)
[    2.281397] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.285696] NET: Registered PF_XDP protocol family
[    2.288407] PCI: CLS 0 bytes, default 64
[    2.331903] Trying to unpack rootfs image as initramfs...
[    2.346390] hw perfevents: enabled with armv8_pmuv3 PMU driver, 7 counters available
[    2.370567] kvm [1]: IPA Size Limit: 48 bits
[    2.388753] kvm [1]: GICv3: no GICV resource entry
[    2.389214] kvm [1]: disabling GICv2 emulation
[    2.392983] kvm [1]: GIC system register CPU interface enabled
[    2.408891] kvm [1]: vgic interrupt IRQ9
[    2.436738] kvm [1]: VHE mode initialized successfully
[    2.927543] Initialise system trusted keyrings
[    2.961118] Key type blacklist registered
[    2.973459] workingset: timestamp_bits=42 max_order=18 bucket_order=0
[    3.074740] zbud: loaded
[    3.135997] integrity: Platform Keyring initialized
[    3.149695] integrity: Machine keyring initialized
[    3.150675] Key type asymmetric registered
[    3.151016] Asymmetric key parser 'x509' registered
[    3.765171] Freeing initrd memory: 37556K
[    3.894275] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[    3.902209] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[    3.920929] io scheduler mq-deadline registered
[    4.022915] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[    4.039651] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    4.046166] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    4.047118] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    4.047360] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    4.048923] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    4.057726] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    4.062369] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    4.065315] pci_bus 0000:00: root bus resource [bus 00-ff]
[    4.065624] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    4.065927] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    4.066174] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    4.074130] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000
[    4.182006] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[    4.214539] Serial: AMBA driver
[    4.215953] SuperH (H)SCI(F) driver initialized
[    4.225269] msm_serial: driver initialized
[    4.269504] mousedev: PS/2 mouse device common for all mice
[    4.299143] rtc-pl031 9010000.pl031: registered as rtc0
[    4.307857] rtc-pl031 9010000.pl031: setting system clock to 2026-11-22T11:52:39 UTC (1795348359)
[    4.334530] ledtrig-cpu: registered to indicate activity on CPUs
[    4.353415] SMCCC: SOC_ID: ARCH_SOC_ID not implemented, skipping ....
[    4.536504] NET: Registered PF_INET6 protocol family
[    4.617669] Segment Routing with IPv6
[    4.619280] In-situ OAM (IOAM) with IPv6
[    4.621156] mip6: Mobile IPv6
[    4.623420] NET: Registered PF_PACKET protocol family
[    4.625356] mpls_gso: MPLS GSO support
[    4.634015] registered taskstats version 1
[    4.642463] Loading compiled-in X.509 certificates
[    4.943775] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[    4.982258] zswap: loaded using pool lzo/zbud
[    5.029674] Key type .fscrypt registered
[    5.031315] Key type fscrypt-provisioning registered
[    5.129621] Key type encrypted registered
[    5.134973] AppArmor: AppArmor sha1 policy hashing enabled
[    5.139219] ima: No TPM chip found, activating TPM-bypass!
[    5.145503] ima: Allocated hash algorithm: sha256
[    5.149972] ima: No architecture policies found
[    5.154301] evm: Initialising EVM extended attributes:
[    5.154521] evm: security.selinux
[    5.154664] evm: security.SMACK64 (disabled)
[    5.154802] evm: security.SMACK64EXEC (disabled)
[    5.154936] evm: security.SMACK64TRANSMUTE (disabled)
[    5.155076] evm: security.SMACK64MMAP (disabled)
[    5.155196] evm: security.apparmor
[    5.155301] evm: security.ima
[    5.155389] evm: security.capability
[    5.155520] evm: HMAC attrs: 0x1
[    6.486752] clk: Disabling unused clocks
[    6.494743] uart-pl011 9000000.pl011: no DMA platform data
[    6.759415] Freeing unused kernel memory: 6464K
[    6.917628] Checked W+X mappings: passed, no W+X pages found
[    6.921290] Run /init as init process
HOST-INIT: start Linux 6.1.0-56-arm64 aarch64
crw-------    1 0        0          10, 232 Jan  1  1970 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0 ltact=reboot' 
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   67.845726] kvm: exiting hardware virtualization
[   67.850754] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.1.0-56-arm64 (debian-kernel@lists.debian.org) (gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Debian 6.1.192-2 (2026-11-16)
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] efi: UEFI not found.
[    0.000000] earlycon: ns16550a0 at MMIO 0x0000000001000000 (options '')
[    0.000000] printk: bootconsole [ns16550a0] enabled
[    0.000000] NUMA: No NUMA configuration found
[    0.000000] NUMA: Faking a node at [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] NUMA: NODE_DATA [mem 0x8ff77380-0x8ff79fff]
[    0.000000] Zone ranges:
[    0.000000]   DMA      [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000]   DMA32    empty
[    0.000000]   Normal   empty
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] cma: Reserved 64 MiB at 0x000000008b800000
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.1
[    0.000000] smccc: KVM: hypervisor services detected (0x00000000 0x00000000 0x00000000 0x00000003)
[    0.000000] percpu: Embedded 31 pages/cpu s87272 r8192 d31512 u126976
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: Hardware dirty bit management
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Fallback order for Node 0: 0 
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 64512
[    0.000000] Policy zone: DMA
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  earlycon console=ttyS0 ltact=reboot
[    0.000000] Unknown kernel command line parameters "ltact=reboot", will be passed to user space.
[    0.000000] random: crng init done
[    0.000000] Dentry cache hash table entries: 32768 (order: 6, 262144 bytes, linear)
[    0.000000] Inode-cache hash table entries: 16384 (order: 5, 131072 bytes, linear)
[    0.000000] mem auto-init: stack:all(zero), heap alloc:on, heap free:off
[    0.000000] Memory: 98324K/262144K available (13248K kernel code, 2806K rwdata, 9524K rodata, 6464K init, 627K bss, 39856K reserved, 65536K cma-reserved)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=1, Nodes=1
[    0.000000] ftrace: allocating 44279 entries in 173 pages
[    0.000000] ftrace: allocated 173 pages with 5 groups
[    0.000000] trace event string verifier disabled
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=256 to nr_cpu_ids=1.
[    0.000000] 	Rude variant of Tasks RCU enabled.
[    0.000000] 	Tracing variant of Tasks RCU enabled.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 25 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=1
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: 32 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs, DirectLPI
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x000000003ffd0000
[    0.000000] ITS [mem 0x3ffb0000-0x3ffcffff]
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Devices @82580000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Interrupt Collections @82590000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000825a0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000825b0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (virt).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000154] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.331490] arm-pv: using stolen time PV
[    0.444652] Console: colour dummy device 80x25
[    0.563845] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=250000)
[    1.120573] pid_max: default: 32768 minimum: 301
[    1.337663] LSM: Security Framework initializing
[    1.423506] landlock: Up and running.
[    1.619573] Yama: disabled by default; enable with sysctl kernel.yama.*
[    2.159489] AppArmor: AppArmor initialized
[    2.429823] TOMOYO Linux initialized
[    2.674350] LSM support for eBPF active
[    2.847450] Mount-cache hash table entries: 512 (order: 0, 4096 bytes, linear)
[    3.095304] Mountpoint-cache hash table entries: 512 (order: 0, 4096 bytes, linear)
[    3.632767] cblist_init_generic: Setting adjustable number of callback queues.
[    3.748056] cblist_init_generic: Setting shift to 0 and lim to 1 rcu_task_cpu_ids=1.
[    4.111795] cblist_init_generic: Setting adjustable number of callback queues.
[    4.447487] cblist_init_generic: Setting shift to 0 and lim to 1 rcu_task_cpu_ids=1.
[    4.672686] rcu: Hierarchical SRCU implementation.
[    4.819708] rcu: 	Max phase no-delay instances is 1000.
[    5.057256] Platform MSI: msic domain created
[    5.236610] PCI/MSI: /intc/msic domain created
[    5.400625] fsl-mc MSI: msic domain created
[    5.491928] EFI services will not be available.
[    5.547427] smp: Bringing up secondary CPUs ...
[    5.617711] smp: Brought up 1 node, 1 CPU
[    5.663323] SMP: Total of 1 processors activated.
[    5.723110] CPU features: detected: Branch Target Identification
[    5.855958] CPU features: detected: 32-bit EL0 Support
[    6.001260] CPU features: detected: 32-bit EL1 Support
[    6.122035] CPU features: detected: ARMv8.4 Translation Table Level
[    6.296686] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    6.568410] CPU features: detected: Common not Private translations
[    6.677282] CPU features: detected: CRC32 instructions
[    6.768795] CPU features: detected: Data cache clean to Point of Deep Persistence
[    7.039949] CPU features: detected: Data cache clean to Point of Persistence
[    7.688148] CPU features: detected: E0PD
[    8.048527] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    8.368916] CPU features: detected: RCpc load-acquire (LDAPR)
[    8.904451] CPU features: detected: LSE atomic instructions
[    9.133668] CPU features: detected: Privileged Access Never
[    9.306043] CPU features: detected: RAS Extension Support
[    9.445146] CPU features: detected: Random Number Generator
[    9.541112] CPU features: detected: Speculation barrier (SB)
[    9.632901] CPU features: detected: Stage-2 Force Write-Back
[    9.745202] CPU features: detected: TLB range maintenance instructions
[    9.939065] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[   10.345619] CPU: All CPU(s) started at EL1
[   10.645544] alternatives: applying system-wide alternatives
[   10.995787] node 0 deferred pages initialised in 4ms
[   11.143959] devtmpfs: initialized
[   11.389343] Registered cp15_barrier emulation handler
[   11.475577] Registered setend emulation handler
[   11.624225] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 7645041785100000 ns
[   11.787540] futex hash table entries: 256 (order: 2, 16384 bytes, linear)
[   12.068880] pinctrl core: initialized pinctrl subsystem
[   12.200904] DMI not present or invalid.
[   12.373920] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   12.648676] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   12.763920] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA pool for atomic allocations
[   13.404747] DMA: preallocated 128 KiB GFP_KERNEL|GFP_DMA32 pool for atomic allocations
[   13.552621] audit: initializing netlink subsys (disabled)
[   14.059323] audit: type=2000 audit(0.684:1): state=initialized audit_enabled=0 res=1
[   14.222203] thermal_sys: Registered thermal governor 'fair_share'
[   14.222757] thermal_sys: Registered thermal governor 'bang_bang'
[   14.712429] thermal_sys: Registered thermal governor 'step_wise'
[   15.435450] thermal_sys: Registered thermal governor 'user_space'
[   15.700609] thermal_sys: Registered thermal governor 'power_allocator'
[   15.924072] cpuidle: using governor ladder
[   16.125617] cpuidle: using governor menu
[   16.263245] hw-breakpoint: found 6 breakpoint and 4 watchpoint registers.
[   16.455053] ASID allocator initialised with 65536 entries
[   16.619660] Serial: AMBA PL011 UART driver
[   16.736872] KASLR enabled
[   16.880876] HugeTLB: registered 1.00 GiB page size, pre-allocated 0 pages
[   17.103948] HugeTLB: 0 KiB vmemmap can be freed for a 1.00 GiB page
[   17.349745] HugeTLB: registered 32.0 MiB page size, pre-allocated 0 pages
[   17.601413] HugeTLB: 0 KiB vmemmap can be freed for a 32.0 MiB page
[   17.763138] HugeTLB: registered 2.00 MiB page size, pre-allocated 0 pages
[   17.847936] HugeTLB: 0 KiB vmemmap can be freed for a 2.00 MiB page
[   18.063724] HugeTLB: registered 64.0 KiB page size, pre-allocated 0 pages
[   18.254175] HugeTLB: 0 KiB vmemmap can be freed for a 64.0 KiB page
[   18.716717] ACPI: Interpreter disabled.
[   18.829119] iommu: Default domain type: Translated 
[   19.088190] iommu: DMA domain TLB invalidation policy: strict mode 
[   19.526261] pps_core: LinuxPPS API ver. 1 registered
[   19.603965] pps_core: Software ver. 5.3.6 - Copyright 2005-2007 Rodolfo Giometti <giometti@linux.it>
[   19.732383] PTP clock support registered
[   19.763125] EDAC MC: Ver: 3.0.0
[   19.936529] NetLabel: Initializing
[   20.279124] NetLabel:  domain hash size = 128
[   20.462197] NetLabel:  protocols = UNLABELED CIPSOv4 CALIPSO
[   20.709090] NetLabel:  unlabeled traffic allowed by default
[   21.008941] vgaarb: loaded
[   21.133791] clocksource: Switched to clocksource arch_sys_counter
[   21.439366] VFS: Disk quotas dquot_6.6.0
[   21.812034] VFS: Dquot-cache hash table entries: 512 (order 0, 4096 bytes)
[   22.107739] AppArmor: AppArmor Filesystem Enabled
[   22.368535] pnp: PnP ACPI: disabled
[   22.436145] NET: Registered PF_INET protocol family
[   22.880045] IP idents hash table entries: 4096 (order: 3, 32768 bytes, linear)
[   23.301150] tcp_listen_portaddr_hash hash table entries: 256 (order: 0, 4096 bytes, linear)
[   23.473471] Table-perturb hash table entries: 65536 (order: 6, 262144 bytes, linear)
[   23.808500] TCP established hash table entries: 2048 (order: 2, 16384 bytes, linear)
[   24.367155] TCP bind hash table entries: 2048 (order: 4, 65536 bytes, linear)
[   24.935125] TCP: Hash tables configured (established 2048 bind 2048)
[   25.472925] MPTCP token hash table entries: 256 (order: 1, 6144 bytes, linear)
[   26.143437] UDP hash table entries: 256 (order: 1, 8192 bytes, linear)
[   26.831746] UDP-Lite hash table entries: 256 (order: 1, 8192 bytes, linear)
[   26.975527] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   27.112165] NET: Registered PF_XDP protocol family
[   27.283556] PCI: CLS 0 bytes, default 64
[   27.436013] Trying to unpack rootfs image as initramfs...
[   27.596223] kvm [1]: HYP mode not available
[   27.752327] Initialise system trusted keyrings
[   27.887658] Freeing initrd memory: 1800K
[   27.966241] Key type blacklist registered
[   28.080347] workingset: timestamp_bits=42 max_order=16 bucket_order=0
[   28.301887] zbud: loaded
[   28.354026] integrity: Platform Keyring initialized
[   28.452534] integrity: Machine keyring initialized
[   28.528484] Key type asymmetric registered
[   28.607412] Asymmetric key parser 'x509' registered
[   28.793110] alg: self-tests for CTR-KDF (hmac(sha256)) passed
[   28.879814] Block layer SCSI generic (bsg) driver version 0.4 loaded (major 247)
[   28.964383] io scheduler mq-deadline registered
[   29.031874] shpchp: Standard Hot Plug PCI Controller Driver version: 0.4
[   29.120889] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   29.220662] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   29.591691] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   29.967408] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   30.051906] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   30.120387] pci_bus 0000:00: root bus resource [bus 00]
[   30.165890] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   30.232025] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   30.348587] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000
[   30.455402] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   30.552793] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   30.638800] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   30.769518] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   31.374066] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   32.003150] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   32.668127] Serial: 8250/16550 driver, 4 ports, IRQ sharing enabled
[   33.284992] printk: console [ttyS0] disabled
[   33.771245] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 13, base_baud = 115200) is a 16550A
[   34.642155] printk: console [ttyS0] enabled
[   34.642155] printk: console [ttyS0] enabled
[   34.933702] printk: bootconsole [ns16550a0] disabled
[   34.933702] printk: bootconsole [ns16550a0] disabled
[   35.075519] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 14, base_baud = 115200) is a 16550A
[   35.567564] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 15, base_baud = 115200) is a 16550A
[   35.690707] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 16, base_baud = 115200) is a 16550A
[   35.938808] Serial: AMBA driver
[   35.979368] SuperH (H)SCI(F) driver initialized
[   36.035827] msm_serial: driver initialized
[   36.096619] mousedev: PS/2 mouse device common for all mice
[   36.176540] ledtrig-cpu: registered to indicate activity on CPUs
[   36.404929] NET: Registered PF_INET6 protocol family
[   36.492209] Segment Routing with IPv6
[   36.638399] In-situ OAM (IOAM) with IPv6
[   36.724081] mip6: Mobile IPv6
[   36.784929] NET: Registered PF_PACKET protocol family
[   36.835944] mpls_gso: MPLS GSO support
[   36.880299] registered taskstats version 1
[   36.959218] Loading compiled-in X.509 certificates
[   37.127676] Loaded X.509 cert 'Build time autogenerated kernel key: 195e419e14f13894a1bd34518d69c7c3ff048321'
[   37.440649] zswap: loaded using pool lzo/zbud
[   37.878086] Key type .fscrypt registered
[   38.175486] Key type fscrypt-provisioning registered
[   38.343026] Key type encrypted registered
[   38.388412] AppArmor: AppArmor sha1 policy hashing enabled
[   38.451698] ima: No TPM chip found, activating TPM-bypass!
[   38.522169] ima: Allocated hash algorithm: sha256
[   38.592159] ima: No architecture policies found
[   38.642249] evm: Initialising EVM extended attributes:
[   38.709523] evm: security.selinux
[   38.741385] evm: security.SMACK64 (disabled)
[   38.806238] evm: security.SMACK64EXEC (disabled)
[   38.868459] evm: security.SMACK64TRANSMUTE (disabled)
[   38.949910] evm: security.SMACK64MMAP (disabled)
[   39.009564] evm: security.apparmor
[   39.061781] evm: security.ima
[   39.107520] evm: security.capability
[   39.160283] evm: HMAC attrs: 0x1
[   40.643898] clk: Disabling unused clocks
[   40.975807] Freeing unused kernel memory: 6464K
[   41.051009] Checked W+X mappings: passed, no W+X pages found
[   41.092869] Run /init as init process
GUEST-INIT: start Linux 6.1.0-56-arm64 aarch64 page=
[   43.004462] reboot: Restarting system
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
