/* A kernel in miniature: functions that call each other, one of them inline, as frames of planted oopses. */
#include "shout.h"

const char linux_banner[] =
	"Linux version 6.99.0-planted (ci@planted) (gcc, GNU ld) #1 SMP Mon Nov 30 09:00:00 UTC 2026\n";

volatile long state;

long calibrate(long value)
{
	state = value;
	return shout(value) + state;
}

static __attribute__((noinline)) long setup_arch(long value)
{
	long sum = 0;

	for (long i = 0; i < value; i++)
		sum += calibrate(sum ^ i);
	return sum;
}

__attribute__((noinline)) int kernel_init(void *unused)
{
	state += setup_arch((long)unused);
	return state;
}

void __attribute__((noinline)) start_kernel(void)
{
	kernel_init((void *)state);
	for (;;)
		state++;
}

asm(".pushsection .text.vectors, \"ax\"\n.balign 2048\n.globl vectors\nvectors:\n.rept 512\nb start_kernel\n.endr\n.popsection\n");
