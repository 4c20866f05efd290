status: fail
class: hung-task
accept: panic
layer: host
reached: host-init
cause: injected with hungpanic
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: killed KILL
verdict-status: fail
verdict-class: hung-task
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: hung-task
verdict-title: INFO: task hung in lkdtm_HUNG_TASK
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=hungpanic
[    0.000000] Unknown kernel command line parameters "ltact=hungpanic", will be passed to user space.
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
[    0.000134] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.310783] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.387113] pid_max: default: 32768 minimum: 301
[    0.478102] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.482866] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.247906] rcu: Hierarchical SRCU implementation.
[    1.271929] rcu: 	Max phase no-delay instances is 1000.
[    1.274306] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    1.368098] EFI services will not be available.
[    1.411546] smp: Bringing up secondary CPUs ...
[    1.428998] Detected PIPT I-cache on CPU1
[    1.430039] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.435490] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    1.451327] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.503284] smp: Brought up 1 node, 2 CPUs
[    1.506154] SMP: Total of 2 processors activated.
[    1.506374] CPU: All CPU(s) started at EL2
[    1.506820] CPU features: detected: Branch Target Identification
[    1.508238] CPU features: detected: 32-bit EL0 Support
[    1.508401] CPU features: detected: 32-bit EL1 Support
[    1.508535] CPU features: detected: ARMv8.4 Translation Table Level
[    1.508901] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.509125] CPU features: detected: CRC32 instructions
[    1.509265] CPU features: detected: Data independent timing control (DIT)
[    1.509559] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.509918] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.510089] CPU features: detected: Privileged Access Never
[    1.510224] CPU features: detected: Random Number Generator
[    1.510367] CPU features: detected: Speculation barrier (SB)
[    1.511208] CPU features: detected: Stage-2 Force Write-Back
[    1.512301] CPU features: detected: TLB range maintenance instructions
[    1.512554] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.539714] spectre-bhb mitigation disabled by compile time option
[    1.675454] alternatives: applying system-wide alternatives
[    1.755575] CPU features: detected: Hardware dirty bit management on CPU0-1
[    2.064869] Memory: 1026816K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 16640K reserved, 0K cma-reserved)
[    2.277182] devtmpfs: initialized
[    2.425854] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    2.560872] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.612601] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.670275] ASID allocator initialised with 65536 entries
[    2.671503] Serial: AMBA PL011 UART driver
[    2.984732] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.986491] printk: legacy console [ttyAMA0] enabled
[    2.986491] printk: legacy console [ttyAMA0] enabled
[    3.014252] printk: legacy bootconsole [pl11] disabled
[    3.014252] printk: legacy bootconsole [pl11] disabled
[    3.243782] clocksource: Switched to clocksource arch_sys_counter
[    3.323507] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.341856] Unpacking initramfs...
[    3.368607] kvm [1]: nv: 554 coarse grained trap handlers
[    3.376405] kvm [1]: nv: 669 fine grained trap handlers
[    3.381504] kvm [1]: IPA Size Limit: 52 bits
[    3.387016] kvm [1]: GICv3: no GICV resource entry
[    3.387280] kvm [1]: disabling GICv2 emulation
[    3.387432] kvm [1]: GIC system register CPU interface enabled
[    3.388382] kvm [1]: vgic interrupt IRQ9
[    3.400741] kvm [1]: VHE mode initialized successfully
[    3.501868] Freeing initrd memory: 3456K
[    3.550596] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    3.567256] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    3.569667] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    3.570883] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    3.573691] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    3.574499] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    3.577314] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    3.580673] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    3.583751] pci_bus 0000:00: root bus resource [bus 00-ff]
[    3.584083] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    3.584333] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    3.584522] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    3.586452] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    3.615636] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    3.620161] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    3.620407] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    3.656647] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    3.913253] lkdtm: No crash points registered, enable through debugfs
[    3.975545] rtc-pl031 9010000.pl031: registered as rtc0
[    4.108094] clk: Disabling unused clocks
[    4.497237] Freeing unused kernel memory: 1728K
[    4.502377] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
INJECT: lkdtm HUNG_TASK
[    7.781649] lkdtm: Performing direct entry HUNG_TASK
[   23.685634] INFO: task init:45 blocked for more than 10 seconds.
[   23.686185]       Not tainted 6.12.117-lt #1
[   23.686411] "echo 0 > /proc/sys/kernel/hung_task_timeout_secs" disables this message.
[   23.687734] task:init            state:D stack:0     pid:45    tgid:45    ppid:1      flags:0x00000000
[   23.690549] Call trace:
[   23.691712]  __switch_to+0xc0/0xe0
[   23.692652]  __schedule+0x2f8/0x620
[   23.692791]  schedule+0x30/0x9c
[   23.692902]  lkdtm_HUNG_TASK+0x28/0x2c
[   23.693026]  lkdtm_do_action+0x18/0x30
[   23.710099]  direct_entry+0xc8/0x154
[   23.716015]  full_proxy_write+0x5c/0xa8
[   23.716456]  vfs_write+0xdc/0x340
[   23.716584]  ksys_write+0x6c/0xfc
[   23.716689]  __arm64_sys_write+0x18/0x20
[   23.716803]  do_el0_svc+0x68/0xf0
[   23.716911]  el0_svc+0x18/0x54
[   23.717009]  el0t_64_sync_handler+0xc0/0xd4
[   23.717129]  el0t_64_sync+0x160/0x164
[   23.717762] Kernel panic - not syncing: hung_task: blocked tasks
[   23.718133] CPU: 0 UID: 0 PID: 28 Comm: khungtaskd Not tainted 6.12.117-lt #1 
[   23.735358] Hardware name: linux,dummy-virt (DT)
[   23.788552] Call trace:
[   23.788816]  dump_backtrace+0xa0/0xdc
[   23.788924]  show_stack+0x14/0x1c
[   23.788993]  dump_stack_lvl+0x34/0x84
[   23.789067]  dump_stack+0x14/0x1c
[   23.789381]  panic+0x37c/0x390
[   23.793217]  lockup_detector_update_enable+0x0/0x44
[   23.793370]  kthread+0xf4/0xf8
[   23.793438]  ret_from_fork+0x10/0x20
[   23.793674] SMP: stopping secondary CPUs
[   23.811165] Kernel Offset: 0x3f118ca00000 from 0xffff800080000000
[   23.820233] PHYS_OFFSET: 0x40000000
[   23.820439] CPU features: 0x00,00000007,002e710c,6602553f
[   23.827444] Memory Limit: none
[   23.828893] ---[ end Kernel panic - not syncing: hung_task: blocked tasks ]---
