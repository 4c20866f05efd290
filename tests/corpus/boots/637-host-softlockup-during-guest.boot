status: fail
class: soft-lockup
accept: panic
layer: host
reached: guest-kernel-start
cause: host LKDTM SOFTLOCKUP while the guest boots
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: killed KILL
verdict-status: fail
verdict-class: soft-lockup
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: soft-lockup
verdict-title: BUG: soft lockup in lkdtm_SOFTLOCKUP
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(release):v2.9.0
NOTICE:  BL1: Built : 10:59:25, Nov 22 2026
NOTICE:  BL1: Booting BL2
NOTICE:  BL2: v2.9(release):v2.9.0
NOTICE:  BL2: Built : 11:00:19, Nov 22 2026
NOTICE:  BL1: Booting BL31
NOTICE:  BL31: v2.9(release):v2.9.0
NOTICE:  BL31: Built : 11:01:21, Nov 22 2026
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: MIGRATE_INFO_TYPE not supported.
[    0.000000] psci: SMC Calling Convention v1.2
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LVA)
[    0.000000] CPU features: detected: Virtualization Host Extensions
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0
[    0.000000] Dentry cache hash table entries: 131072 (order: 4, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 3, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 16384
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x000000007fbc0000-0x000000007fcc0000] (1MB)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=2, Nodes=1
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=8 to nr_cpu_ids=2.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 10 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=2
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: GIC: Using split EOI/Deactivate mode
[    0.000000] GICv3: 224 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs
[    0.000000] GICv3: GICD_CTRL.DS=0, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x00000000080a0000
[    0.000000] ITS [mem 0x08080000-0x0809ffff]
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @401b0000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @401c0000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000401d0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000401e0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000079] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.077109] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.112131] pid_max: default: 32768 minimum: 301
[    0.215090] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.217399] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.904843] rcu: Hierarchical SRCU implementation.
[    0.924358] rcu: 	Max phase no-delay instances is 1000.
[    0.929864] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    1.079588] EFI services will not be available.
[    1.116872] smp: Bringing up secondary CPUs ...
[    1.217052] Detected PIPT I-cache on CPU1
[    1.231740] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.233515] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    1.255606] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.327854] smp: Brought up 1 node, 2 CPUs
[    1.348461] SMP: Total of 2 processors activated.
[    1.348710] CPU: All CPU(s) started at EL2
[    1.349009] CPU features: detected: Branch Target Identification
[    1.349265] CPU features: detected: 32-bit EL0 Support
[    1.349459] CPU features: detected: 32-bit EL1 Support
[    1.349615] CPU features: detected: ARMv8.4 Translation Table Level
[    1.349844] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.353967] CPU features: detected: CRC32 instructions
[    1.354794] CPU features: detected: Data independent timing control (DIT)
[    1.355675] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.356690] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.356893] CPU features: detected: Privileged Access Never
[    1.357061] CPU features: detected: Random Number Generator
[    1.357225] CPU features: detected: Speculation barrier (SB)
[    1.357390] CPU features: detected: Stage-2 Force Write-Back
[    1.357556] CPU features: detected: TLB range maintenance instructions
[    1.359709] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.386695] spectre-bhb mitigation disabled by compile time option
[    1.507875] alternatives: applying system-wide alternatives
[    1.601163] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.868988] Memory: 1016128K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    2.046711] devtmpfs: initialized
[    2.203729] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    2.218961] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.248353] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.266540] ASID allocator initialised with 65536 entries
[    2.282775] Serial: AMBA PL011 UART driver
[    2.600869] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.612321] printk: legacy console [ttyAMA0] enabled
[    2.612321] printk: legacy console [ttyAMA0] enabled
[    2.622197] printk: legacy bootconsole [pl11] disabled
[    2.622197] printk: legacy bootconsole [pl11] disabled
[    3.285887] clocksource: Switched to clocksource arch_sys_counter
[    3.491568] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.537263] Unpacking initramfs...
[    3.664000] kvm [1]: nv: 554 coarse grained trap handlers
[    3.706557] kvm [1]: nv: 669 fine grained trap handlers
[    3.709399] kvm [1]: IPA Size Limit: 52 bits
[    3.731164] kvm [1]: GICv3: no GICV resource entry
[    3.744238] kvm [1]: disabling GICv2 emulation
[    3.747435] kvm [1]: GIC system register CPU interface enabled
[    3.751914] kvm [1]: vgic interrupt IRQ9
[    3.831043] kvm [1]: VHE mode initialized successfully
[    4.048175] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    4.219445] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    4.243786] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    4.264193] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    4.288391] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    4.339503] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    4.356599] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    4.371212] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    4.379822] pci_bus 0000:00: root bus resource [bus 00-ff]
[    4.406415] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    4.410383] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    4.410667] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    4.420762] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    4.427837] Freeing initrd memory: 13056K
[    4.481432] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    4.494590] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    4.498935] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    4.559494] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    5.698078] lkdtm: No crash points registered, enable through debugfs
[    5.765685] rtc-pl031 9010000.pl031: registered as rtc0
[    5.881696] clk: Disabling unused clocks
[    6.383003] Freeing unused kernel memory: 1728K
[    6.389283] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
[   11.327126] lkdtm: Performing direct entry SOFTLOCKUP
[   32.505475] rcu: INFO: rcu_sched detected stalls on CPUs/tasks:
[   32.532728] rcu: 	1-....: (1079 ticks this GP) idle=da64/1/0x4000000000000000 softirq=190/190 fqs=688
[   32.533323] rcu: 	(detected by 0, t=2102 jiffies, g=-991, q=1 ncpus=2)
[   32.534061] Sending NMI from CPU 0 to CPUs 1:
[   32.550786] NMI backtrace for cpu 1
[   32.551272] CPU: 1 UID: 0 PID: 47 Comm: sh Not tainted 6.12.117-lt #1 
[   32.551499] Hardware name: linux,dummy-virt (DT)
[   32.551747] pstate: 61400009 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   32.551827] pc : lkdtm_SOFTLOCKUP+0x10/0x1c
[   32.552561] lr : lkdtm_do_action+0x18/0x30
[   32.552607] sp : ffff800080a8fce0
[   32.552638] x29: ffff800080a8fce0 x28: fff0000000449a00 x27: 0000000000000000
[   32.553408] x26: 0000000000000000 x25: 0000000000000000 x24: 0000000019c129c0
[   32.553451] x23: fff00000013d0000 x22: ffff800080a8fe40 x21: ffff9f977138f0c8
[   32.553490] x20: fff00000013d0000 x19: 000000000000000b x18: 0000000000000006
[   32.553532] x17: 0000000000000000 x16: 0000000000000000 x15: ffff800080a8f790
[   32.553574] x14: 00000000ffffffea x13: ffff800080a8fab8 x12: ffff9f9771369ec0
[   32.553615] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000017fe8
[   32.553697] x8 : c0000000ffffefff x7 : ffff9f9771311e28 x6 : 0000000000057fa8
[   32.553738] x5 : ffff9f9771369e68 x4 : 0000000000000000 x3 : 0000000000000000
[   32.553776] x2 : 0000000000000000 x1 : fff0000000449a00 x0 : 0000000000000001
[   32.553972] Call trace:
[   32.554169]  lkdtm_SOFTLOCKUP+0x10/0x1c
[   32.570594]  direct_entry+0xc8/0x154
[   32.570777]  full_proxy_write+0x5c/0xa8
[   32.570855]  vfs_write+0xdc/0x340
[   32.570890]  ksys_write+0x6c/0xfc
[   32.570915]  __arm64_sys_write+0x18/0x20
[   32.570943]  do_el0_svc+0x68/0xf0
[   32.570975]  el0_svc+0x18/0x54
[   32.571002]  el0t_64_sync_handler+0xc0/0xd4
[   32.571025]  el0t_64_sync+0x160/0x164
[   38.011016] watchdog: BUG: soft lockup - CPU#1 stuck for 26s! [sh:47]
[   38.011223] CPU: 1 UID: 0 PID: 47 Comm: sh Not tainted 6.12.117-lt #1 
[   38.011269] Hardware name: linux,dummy-virt (DT)
[   38.011287] pstate: 61400009 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   38.011328] pc : lkdtm_SOFTLOCKUP+0x10/0x1c
[   38.011387] lr : lkdtm_do_action+0x18/0x30
[   38.011409] sp : ffff800080a8fce0
[   38.011415] x29: ffff800080a8fce0 x28: fff0000000449a00 x27: 0000000000000000
[   38.011443] x26: 0000000000000000 x25: 0000000000000000 x24: 0000000019c129c0
[   38.011463] x23: fff00000013d0000 x22: ffff800080a8fe40 x21: ffff9f977138f0c8
[   38.011482] x20: fff00000013d0000 x19: 000000000000000b x18: 0000000000000006
[   38.011499] x17: 0000000000000000 x16: 0000000000000000 x15: ffff800080a8f790
[   38.011515] x14: 00000000ffffffea x13: ffff800080a8fab8 x12: ffff9f9771369ec0
[   38.011532] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000017fe8
[   38.011548] x8 : c0000000ffffefff x7 : ffff9f9771311e28 x6 : 0000000000057fa8
[   38.011565] x5 : ffff9f9771369e68 x4 : 0000000000000000 x3 : 0000000000000000
[   38.011581] x2 : 0000000000000000 x1 : fff0000000449a00 x0 : 0000000000000001
[   38.011598] Call trace:
[   38.011605]  lkdtm_SOFTLOCKUP+0x10/0x1c
[   38.011619]  direct_entry+0xc8/0x154
[   38.011630]  full_proxy_write+0x5c/0xa8
[   38.011641]  vfs_write+0xdc/0x340
[   38.011654]  ksys_write+0x6c/0xfc
[   38.011665]  __arm64_sys_write+0x18/0x20
[   38.011676]  do_el0_svc+0x68/0xf0
[   38.011686]  el0_svc+0x18/0x54
[   38.011698]  el0t_64_sync_handler+0xc0/0xd4
[   38.011710]  el0t_64_sync+0x160/0x164
[   61.982524] watchdog: BUG: soft lockup - CPU#1 stuck for 48s! [sh:47]
[   61.982987] CPU: 1 UID: 0 PID: 47 Comm: sh Tainted: G             L     6.12.117-lt #1 
[   61.983130] Tainted: [L]=SOFTLOCKUP
[   61.983150] Hardware name: linux,dummy-virt (DT)
[   61.983164] pstate: 61400009 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   61.983189] pc : lkdtm_SOFTLOCKUP+0x10/0x1c
[   61.983302] lr : lkdtm_do_action+0x18/0x30
[   61.983318] sp : ffff800080a8fce0
[   61.983327] x29: ffff800080a8fce0 x28: fff0000000449a00 x27: 0000000000000000
[   61.983375] x26: 0000000000000000 x25: 0000000000000000 x24: 0000000019c129c0
[   61.983404] x23: fff00000013d0000 x22: ffff800080a8fe40 x21: ffff9f977138f0c8
[   61.983431] x20: fff00000013d0000 x19: 000000000000000b x18: 0000000000000006
[   61.983458] x17: 0000000000000000 x16: 0000000000000000 x15: ffff800080a8f790
[   61.983484] x14: 00000000ffffffea x13: ffff800080a8fab8 x12: ffff9f9771369ec0
[   61.983511] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000017fe8
[   61.983537] x8 : c0000000ffffefff x7 : ffff9f9771311e28 x6 : 0000000000057fa8
[   61.983564] x5 : ffff9f9771369e68 x4 : 0000000000000000 x3 : 0000000000000000
[   61.983590] x2 : 0000000000000000 x1 : fff0000000449a00 x0 : 0000000000000001
[   61.983619] Call trace:
[   61.983630]  lkdtm_SOFTLOCKUP+0x10/0x1c
[   61.983654]  direct_entry+0xc8/0x154
[   61.983670]  full_proxy_write+0x5c/0xa8
[   61.983687]  vfs_write+0xdc/0x340
[   61.983709]  ksys_write+0x6c/0xfc
[   61.983725]  __arm64_sys_write+0x18/0x20
[   61.983742]  do_el0_svc+0x68/0xf0
[   61.983758]  el0_svc+0x18/0x54
[   61.983777]  el0t_64_sync_handler+0xc0/0xd4
[   61.983795]  el0t_64_sync+0x160/0x164
[   62.109072] BUG: workqueue lockup - pool cpus=1 node=0 flags=0x0 nice=0 stuck for 50s!
[   62.142871] Showing busy workqueues and worker pools:
[   62.145488] workqueue mm_percpu_wq: flags=0x8
[   62.145854]   pwq 6: cpus=1 node=0 flags=0x0 nice=0 active=1 refcnt=2
[   62.146041]     pending: vmstat_update
[   62.153963] Showing backtraces of running workers in stalled CPU-bound worker pools:
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: ns16550a0 at MMIO 0x0000000001000000 (options '')
[    0.000000] printk: legacy bootconsole [ns16550a0] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] On node 0, zone Normal: 4096 pages in unavailable ranges
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.1
[    0.000000] smccc: KVM: hypervisor services detected (0x00000000 0x00000000 0x00000000 0x00000003)
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LVA)
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  earlycon console=ttyS0
[    0.000000] random: crng init done
[    0.000000] Dentry cache hash table entries: 32768 (order: 2, 262144 bytes, linear)
[    0.000000] Inode-cache hash table entries: 16384 (order: 1, 131072 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 4096
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 0MB
[    0.000000] software IO TLB: area num 1.
[    0.000000] software IO TLB: mapped [mem 0x000000008fe70000-0x000000008feb0000] (0MB)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=1, Nodes=1
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=8 to nr_cpu_ids=1.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 10 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=1
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: 32 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs, DirectLPI
[    0.000000] GICv3: GICD_CTRL.DS=1, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x000000003ffd0000
[    0.000000] ITS [mem 0x3ffb0000-0x3ffcffff]
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Devices @80960000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Interrupt Collections @80970000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000080980000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000080990000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (virt).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000095] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    1.711310] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    3.619007] pid_max: default: 32768 minimum: 301
[    4.659804] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    6.171437] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    8.866588] rcu: Hierarchical SRCU implementation.
[   10.066621] rcu: 	Max phase no-delay instances is 1000.
[   11.797112] EFI services will not be available.
[   12.651956] smp: Bringing up secondary CPUs ...
[   13.016075] smp: Brought up 1 node, 1 CPU
[   13.638572] SMP: Total of 1 processors activated.
[   14.562678] CPU: All CPU(s) started at EL1
[   15.687004] CPU features: detected: Branch Target Identification
[   16.658575] CPU features: detected: 32-bit EL0 Support
[   17.864182] CPU features: detected: 32-bit EL1 Support
[   19.054811] CPU features: detected: ARMv8.4 Translation Table Level
[   19.959908] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[   20.232826] CPU features: detected: CRC32 instructions
[   20.293945] CPU features: detected: Data independent timing control (DIT)
[   20.369445] CPU features: detected: Generic authentication (IMP DEF algorithm)
[   20.447152] CPU features: detected: RCpc load-acquire (LDAPR)
[   20.507414] CPU features: detected: Privileged Access Never
[   20.575857] CPU features: detected: Random Number Generator
[   20.638445] CPU features: detected: Speculation barrier (SB)
[   20.707823] CPU features: detected: Stage-2 Force Write-Back
[   20.787840] CPU features: detected: TLB range maintenance instructions
[   20.884767] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[   20.992068] spectre-bhb mitigation disabled by compile time option
[   21.118759] alternatives: applying system-wide alternatives
[   21.367871] CPU features: detected: Hardware dirty bit management on CPU0
[   21.631040] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[   23.062549] devtmpfs: initialized
[   23.298609] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[   25.321937] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   27.238531] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   29.999965] ASID allocator initialised with 65536 entries
[   31.691244] Serial: AMBA PL011 UART driver
[   33.803146] clocksource: Switched to clocksource arch_sys_counter
[   36.008176] NET: Registered PF_UNIX/PF_LOC
\ no newline at the end
