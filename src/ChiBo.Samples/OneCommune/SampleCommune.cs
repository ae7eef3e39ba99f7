using ChiBo.Domain.Register.Rows;

namespace ChiBo.Samples.OneCommune;

/// <summary>
/// The sample commune: invented, with 12 residential areas, 4 other cells, an agency cell and 300 members. Its history from
/// July 2014 to June 2017 gives a verdict for every reason that the review knows; <see cref="SampleStory"/> tells it.
/// </summary>
public static class SampleCommune
{
    /// <summary>The commune's code.</summary>
    public const string Code = "X99001";

    /// <summary>The day of the review that is shown first: the cell was set up while a residential cell had eight.</summary>
    public static DateOnly ShownOn => new(2016, 11, 15);

    /// <summary>The register of the commune, always the same.</summary>
    public static RegisterRows Create()
    {
        var rows = new RegisterRows();
        var cast = new SampleCast(rows);
        SamplePlaces.Add(rows);
        new SampleStory(rows, cast).Tell();
        SampleWork.Add(rows, cast);
        return rows;
    }
}
