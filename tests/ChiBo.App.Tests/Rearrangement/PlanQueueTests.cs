using ChiBo.App.Features.Rearrangement.Reading;

namespace ChiBo.App.Tests.Rearrangement;

/// <summary>Heavy questions do not pile up.</summary>
public sealed class PlanQueueTests
{
    [Fact]
    public async Task One_is_answered_after_another_and_who_would_wait_too_long_is_told_so()
    {
        using var queue = new PlanQueue();
        var goOn = new TaskCompletionSource();
        Task<string?> first = queue.Ask(() =>
        {
            goOn.Task.Wait();
            return "first";
        });
        (await queue.Ask(() => "second", TimeSpan.FromMilliseconds(50))).ShouldBeNull();
        goOn.SetResult();
        (await first).ShouldBe("first");
        (await queue.Ask(() => "third", TimeSpan.Zero)).ShouldBe("third");
    }

    [Fact]
    public async Task A_question_that_fails_lets_the_next_in()
    {
        using var queue = new PlanQueue();
        await Should.ThrowAsync<InvalidOperationException>(() =>
            queue.Ask<string>(() => throw new InvalidOperationException("no"))
        );
        (await queue.Ask(() => "next", TimeSpan.Zero)).ShouldBe("next");
    }
}
