using System.Threading.Channels;

namespace Workbench.Blazor.Tests.Features.Articles.Engines;

/// <summary>A clock that moves only when it is moved, and then rings what is due.</summary>
internal sealed class SteppedClock : TimeProvider
{
    private readonly Lock guard = new();
    private readonly List<Alarm> alarms = [];
    private readonly Channel<TimeSpan> waits = Channel.CreateUnbounded<TimeSpan>();
    private DateTimeOffset now = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Waits until somebody waits this long by the clock, then lets that time pass.</summary>
    public async Task PassWhenAwaited(TimeSpan time)
    {
        while (await waits.Reader.ReadAsync() != time) { }
        Pass(time);
    }

    public void Pass(TimeSpan time)
    {
        List<Alarm> due;
        lock (guard)
        {
            now += time;
            due = [.. alarms.Where(alarm => alarm.Due <= now)];
            alarms.RemoveAll(due.Contains);
        }
        due.ForEach(alarm => alarm.Ring());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    private sealed class Alarm(SteppedClock clock, Action ring) : ITimer
    {
        public DateTimeOffset Due { get; private set; } = DateTimeOffset.MaxValue;

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.guard)
            {
                clock.alarms.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;
                Due = clock.now + dueTime;
                clock.alarms.Add(this);
            }
            clock.waits.Writer.TryWrite(dueTime);
            return true;
        }

        public void Dispose()
        {
            lock (clock.guard)
                clock.alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
