status: fail
class: kasan
layer: host
reached: host-poweroff
cause: LKDTM WRITE_AFTER_FREE on a KASAN+UBSAN kernel
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: exited 0
verdict-status: fail
verdict-class: kasan
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: kasan
verdict-title: KASAN: slab-use-after-free Write in lkdtm_WRITE_AFTER_FREE
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
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 12:13:30 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] kasan: KernelAddressSanitizer initialized (generic)
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: MIGRATE_INFO_TYPE not supported.
[    0.000000] psci: SMC Calling Convention v1.2
[    0.000000] percpu: Embedded 16 pages/cpu s33376 r0 d32160 u65536
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: Virtualization Host Extensions
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=lk:WRITE_AFTER_FREE
[    0.000000] Unknown kernel command line parameters "ltact=lk:WRITE_AFTER_FREE", will be passed to user space.
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 262144
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] stackdepot: allocating hash table via alloc_large_system_hash
[    0.000000] stackdepot hash table entries: 1048576 (order: 12, 16777216 bytes, linear)
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x0000000075be9000-0x0000000075ce9000] (1MB)
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
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @40670000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @40680000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000040690000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000406a0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000452] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.074682] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.130788] pid_max: default: 32768 minimum: 301
[    0.173219] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.175433] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.640362] rcu: Hierarchical SRCU implementation.
[    0.648610] rcu: 	Max phase no-delay instances is 1000.
[    0.711056] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.775731] smp: Bringing up secondary CPUs ...
[    0.834629] Detected PIPT I-cache on CPU1
[    0.840881] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.842831] GICv3: CPU1: using allocated LPI pending table @0x00000000406b0000
[    0.847097] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.900943] smp: Brought up 1 node, 2 CPUs
[    0.905855] SMP: Total of 2 processors activated.
[    0.906300] CPU: All CPU(s) started at EL2
[    0.906645] CPU features: detected: Branch Target Identification
[    0.907082] CPU features: detected: 32-bit EL0 Support
[    0.907309] CPU features: detected: ARMv8.4 Translation Table Level
[    0.907546] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.907842] CPU features: detected: CRC32 instructions
[    0.908121] CPU features: detected: Data independent timing control (DIT)
[    0.917262] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.917903] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.918287] CPU features: detected: 52-bit Virtual Addressing for KVM (LPA2)
[    0.918536] CPU features: detected: Privileged Access Never
[    0.918751] CPU features: detected: Random Number Generator
[    0.918957] CPU features: detected: Speculation barrier (SB)
[    0.919138] CPU features: detected: Stage-2 Force Write-Back
[    0.919317] CPU features: detected: TLB range maintenance instructions
[    0.919563] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.941865] spectre-bhb mitigation disabled by compile time option
[    0.989098] alternatives: applying system-wide alternatives
[    1.017975] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.272927] Memory: 862112K/1048576K available (3328K kernel code, 1646K rwdata, 1024K rodata, 1920K init, 363K bss, 180036K reserved, 0K cma-reserved)
[    1.373203] devtmpfs: initialized
[    1.649262] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.672264] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.682286] ASID allocator initialised with 65536 entries
[    1.685204] Serial: AMBA PL011 UART driver
[    1.913925] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.920332] printk: legacy console [ttyAMA0] enabled
[    1.920332] printk: legacy console [ttyAMA0] enabled
[    1.921827] printk: legacy bootconsole [pl11] disabled
[    1.921827] printk: legacy bootconsole [pl11] disabled
[    2.057089] clocksource: Switched to clocksource arch_sys_counter
[    2.190255] workingset: timestamp_bits=62 max_order=18 bucket_order=0
[    2.207272] Unpacking initramfs...
[    2.370454] lkdtm: No crash points registered, enable through debugfs
[    2.690690] Freeing initrd memory: 3472K
[    3.109004] clk: Disabling unused clocks
[    3.293426] Freeing unused kernel memory: 1920K
[    3.295851] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
ls: /dev/kvm: No such file or directory
INJECT: lkdtm WRITE_AFTER_FREE
[    4.138897] lkdtm: Performing direct entry WRITE_AFTER_FREE
[    4.144553] lkdtm: Allocated memory 00000000f38c524f-00000000c2306a13
[    4.145610] lkdtm: Attempting bad write to freed memory at 00000000c77c8f0c
[    4.146235] ==================================================================
[    4.146933] BUG: KASAN: slab-use-after-free in lkdtm_WRITE_AFTER_FREE+0x78/0xd0
[    4.148735] Write of size 4 at addr ffff000000d1f200 by task init/1
[    4.149157] 
[    4.151023] CPU: 1 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[    4.151629] Hardware name: linux,dummy-virt (DT)
[    4.152185] Call trace:
[    4.152290]  dump_backtrace+0xa0/0xdc
[    4.152442]  show_stack+0x14/0x1c
[    4.152521]  dump_stack_lvl+0x70/0x84
[    4.152612]  print_report+0xf8/0x5a0
[    4.152677]  kasan_report+0xc4/0xf8
[    4.152735]  __asan_store4+0x90/0xb0
[    4.152818]  lkdtm_WRITE_AFTER_FREE+0x78/0xd0
[    4.152905]  lkdtm_do_action+0x28/0x4c
[    4.153023]  direct_entry+0xe0/0x170
[    4.153192]  full_proxy_write+0x8c/0xe0
[    4.153339]  vfs_write+0x198/0x448
[    4.153513]  ksys_write+0xc8/0x170
[    4.153694]  __arm64_sys_write+0x40/0x50
[    4.153871]  do_el0_svc+0x9c/0x158
[    4.154022]  el0_svc+0x3c/0x90
[    4.154200]  el0t_64_sync_handler+0xc0/0xd4
[    4.154347]  el0t_64_sync+0x160/0x164
[    4.154680] 
[    4.159073] Allocated by task 1:
[    4.159383]  kasan_save_stack+0x38/0x5c
[    4.159688]  kasan_save_track+0x1c/0x34
[    4.159922]  kasan_save_alloc_info+0x3c/0x4c
[    4.160244]  __kasan_kmalloc+0xac/0xb0
[    4.160483]  __kmalloc_cache_noprof+0x150/0x240
[    4.160725]  lkdtm_WRITE_AFTER_FREE+0x34/0xd0
[    4.160963]  lkdtm_do_action+0x28/0x4c
[    4.161180]  direct_entry+0xe0/0x170
[    4.161394]  full_proxy_write+0x8c/0xe0
[    4.161602]  vfs_write+0x198/0x448
[    4.161812]  ksys_write+0xc8/0x170
[    4.162028]  __arm64_sys_write+0x40/0x50
[    4.162376]  do_el0_svc+0x9c/0x158
[    4.162591]  el0_svc+0x3c/0x90
[    4.162965]  el0t_64_sync_handler+0xc0/0xd4
[    4.163391]  el0t_64_sync+0x160/0x164
[    4.163801] 
[    4.164099] Freed by task 1:
[    4.164525]  kasan_save_stack+0x38/0x5c
[    4.165004]  kasan_save_track+0x1c/0x34
[    4.165515]  kasan_save_free_info+0x48/0x88
[    4.165967]  __kasan_slab_free+0x4c/0x64
[    4.166385]  kfree+0xa0/0x2d4
[    4.166789]  lkdtm_WRITE_AFTER_FREE+0x70/0xd0
[    4.167237]  lkdtm_do_action+0x28/0x4c
[    4.167648]  direct_entry+0xe0/0x170
[    4.167989]  full_proxy_write+0x8c/0xe0
[    4.168434]  vfs_write+0x198/0x448
[    4.168817]  ksys_write+0xc8/0x170
[    4.169110]  __arm64_sys_write+0x40/0x50
[    4.169511]  do_el0_svc+0x9c/0x158
[    4.169870]  el0_svc+0x3c/0x90
[    4.170265]  el0t_64_sync_handler+0xc0/0xd4
[    4.170674]  el0t_64_sync+0x160/0x164
[    4.171149] 
[    4.171481] The buggy address belongs to the object at ffff000000d1f000
[    4.171481]  which belongs to the cache kmalloc-1k of size 1024
[    4.172333] The buggy address is located 512 bytes inside of
[    4.172333]  freed 1024-byte region [ffff000000d1f000, ffff000000d1f400)
[    4.172993] 
[    4.173354] The buggy address belongs to the physical page:
[    4.174061] page: refcount:1 mapcount:0 mapping:0000000000000000 index:0x0 pfn:0x40d18
[    4.174817] head: order:3 mapcount:0 entire_mapcount:0 nr_pages_mapped:0 pincount:0
[    4.175441] flags: 0x40(head|zone=0)
[    4.176254] page_type: f5(slab)
[    4.177063] raw: 0000000000000040 ffff000000401dc0 dead000000000122 0000000000000000
[    4.177578] raw: 0000000000000000 0000000080100010 00000001f5000000 0000000000000000
[    4.178171] head: 0000000000000040 ffff000000401dc0 dead000000000122 0000000000000000
[    4.178519] head: 0000000000000000 0000000080100010 00000001f5000000 0000000000000000
[    4.178809] head: 0000000000000003 fffffdffc0034601 ffffffffffffffff 0000000000000000
[    4.179087] head: 0000000000000008 0000000000000000 00000000ffffffff 0000000000000000
[    4.179585] page dumped because: kasan: bad access detected
[    4.180047] 
[    4.180377] Memory state around the buggy address:
[    4.181099]  ffff000000d1f100: fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb
[    4.181729]  ffff000000d1f180: fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb
[    4.182334] >ffff000000d1f200: fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb
[    4.182814]                    ^
[    4.183297]  ffff000000d1f280: fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb
[    4.183828]  ffff000000d1f300: fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb
[    4.184440] ==================================================================
[    4.187465] Disabling lock debugging due to kernel taint
[    4.188262] lkdtm: Hmm, didn't get the same memory range.
INJECT: lkdtm WRITE_AFTER_FREE returned 0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[    4.398934] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
