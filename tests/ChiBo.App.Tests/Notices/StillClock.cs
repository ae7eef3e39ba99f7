namespace ChiBo.App.Tests.Notices;

/// <summary>A clock that stands until it is set.</summary>
internal sealed class StillClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
