namespace ChiBo.Architecture.Tests;

/// <summary>Does what no production code may do, so that the test which looks for it can be seen to find it.</summary>
internal static class AsksTheClock
{
    public static TimeSpan SinceMidnight() => File.GetLastWriteTimeUtc(".") - DateTime.UtcNow;
}
