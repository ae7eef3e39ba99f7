using System.Globalization;
using ChiBo.App.CommandLine;
using ChiBo.App.Features.Reviews;
using ChiBo.Domain.Register;

namespace ChiBo.App.Tests.CommandLine;

/// <summary>Long work tells on standard error how far it is, short work nothing.</summary>
public sealed class ProgressLineTests
{
    [Fact]
    public void Nothing_is_told_in_the_first_second_and_then_a_line_a_second()
    {
        var clock = new StoppedClock();
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var progress = new ProgressLine(TerminalOf(clock, error), new Phrase("Đang đọc", "Reading"));
        clock.Pass(TimeSpan.FromSeconds(0.9));
        progress.Report(1, 4);
        error.ToString().ShouldBeEmpty();
        clock.Pass(TimeSpan.FromSeconds(0.1));
        progress.Report(1, 4);
        progress.Report(2, 4);
        error.ToString().ShouldBe("Đang đọc: 25 %\n");
    }

    [Fact]
    public void Going_through_the_communes_of_a_review_tells_how_far_it_is()
    {
        var clock = new StoppedClock();
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        foreach (CommuneRef _ in new WatchedScope(new CommuneRef[4], TerminalOf(clock, error)))
        {
            clock.Pass(TimeSpan.FromSeconds(0.6));
        }

        error.ToString().ShouldBe("Đang rà soát: 50 %\n");
    }

    private static Terminal TerminalOf(TimeProvider clock, TextWriter error) =>
        new(Stream.Null, error, clock, isOutputScreen: false, isErrorScreen: false);

    private sealed class StoppedClock : TimeProvider
    {
        private long ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => ticks;

        public void Pass(TimeSpan time) => ticks += time.Ticks;
    }
}
