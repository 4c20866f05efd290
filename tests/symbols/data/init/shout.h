extern volatile long state;

static inline __attribute__((always_inline)) long shout(long value)
{
	long *nowhere = (long *)value;

	state++;
	return *nowhere / state;
}
