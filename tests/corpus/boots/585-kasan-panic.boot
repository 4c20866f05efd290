status: fail
class: kasan
layer: host
reached: host-init
cause: LKDTM WRITE_AFTER_FREE with kasan.fault=panic
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=4k host_pa=48 host_va=48 host_load_addr=0x60000000
result: timeout KILL
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 kasan.fault=panic ltact=lk:WRITE_AFTER_FREE
[    0.000000] Unknown kernel command line parameters "ltact=lk:WRITE_AFTER_FREE", will be passed to user space.
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 262144
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] stackdepot: allocating hash table via alloc_large_system_hash
[    0.000000] stackdepot hash table entries: 1048576 (order: 12, 16777216 bytes, linear)
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x0000000075be8000-0x0000000075ce8000] (1MB)
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
[    0.000138] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.050443] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.071205] pid_max: default: 32768 minimum: 301
[    0.116261] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.117531] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.680556] rcu: Hierarchical SRCU implementation.
[    0.681186] rcu: 	Max phase no-delay instances is 1000.
[    0.731357] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.794131] smp: Bringing up secondary CPUs ...
[    0.875236] Detected PIPT I-cache on CPU1
[    0.891562] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.908719] GICv3: CPU1: using allocated LPI pending table @0x00000000406b0000
[    0.924751] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.963226] smp: Brought up 1 node, 2 CPUs
[    0.964820] SMP: Total of 2 processors activated.
[    0.965182] CPU: All CPU(s) started at EL2
[    0.965628] CPU features: detected: Branch Target Identification
[    0.966055] CPU features: detected: 32-bit EL0 Support
[    0.966361] CPU features: detected: ARMv8.4 Translation Table Level
[    0.966738] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.967142] CPU features: detected: CRC32 instructions
[    0.976718] CPU features: detected: Data independent timing control (DIT)
[    0.977299] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.977776] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.978196] CPU features: detected: 52-bit Virtual Addressing for KVM (LPA2)
[    0.978571] CPU features: detected: Privileged Access Never
[    0.978893] CPU features: detected: Random Number Generator
[    0.979200] CPU features: detected: Speculation barrier (SB)
[    0.979508] CPU features: detected: Stage-2 Force Write-Back
[    0.988646] CPU features: detected: TLB range maintenance instructions
[    0.989208] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.009237] spectre-bhb mitigation disabled by compile time option
[    1.081919] alternatives: applying system-wide alternatives
[    1.105734] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.337331] Memory: 862112K/1048576K available (3328K kernel code, 1646K rwdata, 1024K rodata, 1920K init, 363K bss, 180036K reserved, 0K cma-reserved)
[    1.400055] devtmpfs: initialized
[    1.535191] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    1.571279] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.583484] ASID allocator initialised with 65536 entries
[    1.588647] Serial: AMBA PL011 UART driver
[    1.836915] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    1.847298] printk: legacy console [ttyAMA0] enabled
[    1.847298] printk: legacy console [ttyAMA0] enabled
[    1.848952] printk: legacy bootconsole [pl11] disabled
[    1.848952] printk: legacy bootconsole [pl11] disabled
[    1.992946] clocksource: Switched to clocksource arch_sys_counter
[    2.103545] Unpacking initramfs...
[    2.143987] workingset: timestamp_bits=62 max_order=18 bucket_order=0
[    2.296664] lkdtm: No crash points registered, enable through debugfs
[    2.464883] Freeing initrd memory: 3472K
[    2.800345] clk: Disabling unused clocks
[    2.996043] Freeing unused kernel memory: 1920K
[    3.000149] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
ls: /dev/kvm: No such file or directory
INJECT: lkdtm WRITE_AFTER_FREE
[    4.230971] lkdtm: Performing direct entry WRITE_AFTER_FREE
[    4.235007] lkdtm: Allocated memory 00000000d8f4777b-00000000c3ecf7c9
[    4.237479] lkdtm: Attempting bad write to freed memory at 00000000a1e1d6d3
[    4.238177] ==================================================================
[    4.242008] BUG: KASAN: slab-use-after-free in lkdtm_WRITE_AFTER_FREE+0x78/0xd0
[    4.246939] Write of size 4 at addr ffff000000ff1a00 by task init/1
[    4.247547] 
[    4.249566] CPU: 0 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[    4.250284] Hardware name: linux,dummy-virt (DT)
[    4.250808] Call trace:
[    4.250914]  dump_backtrace+0xa0/0xdc
[    4.251154]  show_stack+0x14/0x1c
[    4.251290]  dump_stack_lvl+0x70/0x84
[    4.251451]  print_report+0xf8/0x5a0
[    4.251570]  kasan_report+0xc4/0xf8
[    4.251750]  __asan_store4+0x90/0xb0
[    4.251907]  lkdtm_WRITE_AFTER_FREE+0x78/0xd0
[    4.252081]  lkdtm_do_action+0x28/0x4c
[    4.252230]  direct_entry+0xe0/0x170
[    4.252387]  full_proxy_write+0x8c/0xe0
[    4.252526]  vfs_write+0x198/0x448
[    4.252688]  ksys_write+0xc8/0x170
[    4.252844]  __arm64_sys_write+0x40/0x50
[    4.253007]  do_el0_svc+0x9c/0x158
[    4.253150]  el0_svc+0x3c/0x90
[    4.253309]  el0t_64_sync_handler+0xc0/0xd4
[    4.253428]  el0t_64_sync+0x160/0x164
[    4.253718] 
[    4.259917] Allocated by task 1:
[    4.262287]  kasan_save_stack+0x38/0x5c
[    4.263380]  kasan_save_track+0x1c/0x34
[    4.263748]  kasan_save_alloc_info+0x3c/0x4c
[    4.264574]  __kasan_kmalloc+0xac/0xb0
[    4.264970]  __kmalloc_cache_noprof+0x150/0x240
[    4.265406]  lkdtm_WRITE_AFTER_FREE+0x34/0xd0
[    4.265866]  lkdtm_do_action+0x28/0x4c
[    4.266266]  direct_entry+0xe0/0x170
[    4.266640]  full_proxy_write+0x8c/0xe0
[    4.267002]  vfs_write+0x198/0x448
[    4.267457]  ksys_write+0xc8/0x170
[    4.270228]  __arm64_sys_write+0x40/0x50
[    4.272552]  do_el0_svc+0x9c/0x158
[    4.272985]  el0_svc+0x3c/0x90
[    4.273313]  el0t_64_sync_handler+0xc0/0xd4
[    4.273688]  el0t_64_sync+0x160/0x164
[    4.274142] 
[    4.274414] Freed by task 1:
[    4.274728]  kasan_save_stack+0x38/0x5c
[    4.275117]  kasan_save_track+0x1c/0x34
[    4.275507]  kasan_save_free_info+0x48/0x88
[    4.278777]  __kasan_slab_free+0x4c/0x64
[    4.280421]  kfree+0xa0/0x2d4
[    4.280850]  lkdtm_WRITE_AFTER_FREE+0x70/0xd0
[    4.281249]  lkdtm_do_action+0x28/0x4c
[    4.281595]  direct_entry+0xe0/0x170
[    4.281968]  full_proxy_write+0x8c/0xe0
[    4.282325]  vfs_write+0x198/0x448
[    4.282671]  ksys_write+0xc8/0x170
[    4.283034]  __arm64_sys_write+0x40/0x50
[    4.283417]  do_el0_svc+0x9c/0x158
[    4.286080]  el0_svc+0x3c/0x90
[    4.288471]  el0t_64_sync_handler+0xc0/0xd4
[    4.288927]  el0t_64_sync+0x160/0x164
[    4.289293] 
[    4.289588] The buggy address belongs to the object at ffff000000ff1800
[    4.289588]  which belongs to the cache kmalloc-1k of size 1024
[    4.290374] The buggy address is located 512 bytes inside of
[    4.290374]  freed 1024-byte region [ffff000000ff1800, ffff000000ff1c00)
[    4.291023] 
[    4.291267] The buggy address belongs to the physical page:
[    4.292118] page: refcount:1 mapcount:0 mapping:0000000000000000 index:0x0 pfn:0x40ff0
[    4.296353] head: order:3 mapcount:0 entire_mapcount:0 nr_pages_mapped:0 pincount:0
[    4.296932] flags: 0x40(head|zone=0)
[    4.297481] page_type: f5(slab)
[    4.298038] raw: 0000000000000040 ffff000000401dc0 dead000000000122 0000000000000000
[    4.298368] raw: 0000000000000000 0000000080100010 00000001f5000000 0000000000000000
[    4.298716] head: 0000000000000040 ffff000000401dc0 dead000000000122 0000000000000000
[    4.299004] head: 0000000000000000 0000000080100010 00000001f5000000 0000000000000000
[    4.299280] head: 0000000000000003 fffffdffc003fc01 ffffffffffffffff 0000000000000000
[    4.299572] head: 0000000000000008 0000000000000000 00000000ffffffff 0000000000000000
[    4.303043] page dumped because: kasan: bad access detected
[    4.303926] 
[    4.304092] Memory state around the buggy address:
[    4.304539]  ffff000000ff1900: fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb
[    4.304852]  ffff000000ff1980: fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb
[    4.305141] >ffff000000ff1a00: fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb
[    4.305560]                    ^
[    4.306017]  ffff000000ff1a80: fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb
[    4.306517]  ffff000000ff1b00: fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb fb
[    4.307051] ==================================================================
[    4.310279] Kernel panic - not syncing: kasan.fault=panic set ...
[    4.316057] CPU: 0 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[    4.316850] Hardware name: linux,dummy-virt (DT)
[    4.317288] Call trace:
[    4.317603]  dump_backtrace+0xa0/0xdc
[    4.318100]  show_stack+0x14/0x1c
[    4.319769]  dump_stack_lvl+0x34/0x84
[    4.321275]  dump_stack+0x18/0x20
[    4.321732]  panic+0x450/0x474
[    4.322104]  print_report+0x0/0x5a0
[    4.322530]  kasan_report+0xd0/0xf8
[    4.322925]  __asan_store4+0x90/0xb0
[    4.323319]  lkdtm_WRITE_AFTER_FREE+0x78/0xd0
[    4.326186]  lkdtm_do_action+0x28/0x4c
[    4.327499]  direct_entry+0xe0/0x170
[    4.328451]  full_proxy_write+0x8c/0xe0
[    4.328849]  vfs_write+0x198/0x448
[    4.329272]  ksys_write+0xc8/0x170
[    4.329650]  __arm64_sys_write+0x40/0x50
[    4.330066]  do_el0_svc+0x9c/0x158
[    4.330437]  el0_svc+0x3c/0x90
[    4.330875]  el0t_64_sync_handler+0xc0/0xd4
[    4.331307]  el0t_64_sync+0x160/0x164
[    4.333115] SMP: stopping secondary CPUs
[    4.336782] Kernel Offset: 0x3d0a6ea00000 from 0xffff800080000000
[    4.338041] PHYS_OFFSET: 0x40000000
[    4.338447] CPU features: 0x00,00000007,002a7118,6602552f
[    4.339307] Memory Limit: none
[    4.341248] ---[ end Kernel panic - not syncing: kasan.fault=panic set ... ]---
