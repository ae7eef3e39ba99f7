using ChiBo.TestKit.Databases;

namespace ChiBo.App.Tests.Establishments;

/// <summary>III.2-c: no sequence of acts founds an agency cell that does not conform, unless a deviation was approved.</summary>
public sealed class GateSequenceTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task No_sequence_of_acts_founds_an_agency_cell_that_does_not_conform(int seed)
    {
        await using TestDatabase database = await SqliteTestDatabase.Create();
        var acts = new GateSequences(database, new Random(seed), isOpen: false);
        await acts.Run(60);
        acts.Violations.ShouldBe(0);
        acts.Declined.ShouldBeGreaterThan(0);
        acts.Founded.ShouldBeGreaterThan(0);
    }

    /// <summary>The control: without the gate the same sequences found cells that do not conform.</summary>
    [Fact]
    public async Task Without_the_gate_the_same_sequences_do()
    {
        await using TestDatabase database = await SqliteTestDatabase.Create();
        var acts = new GateSequences(database, new Random(1), isOpen: true);
        await acts.Run(60);
        acts.Violations.ShouldBeGreaterThan(0);
    }
}
