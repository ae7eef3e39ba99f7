using ChiBo.Guidance.Loading;

namespace ChiBo.Guidance.Meetings;

/// <summary>The sheets that there are: those of the program, and before them those of the place where it is used.</summary>
/// <param name="All">The sheets; of several in force on a day the first counts.</param>
public sealed record AssessmentForms(IReadOnlyList<AssessmentForm> All)
{
    private static readonly Lazy<AssessmentForms> Loaded = new(() =>
        new AssessmentForms(AssessmentFormFiles.LoadAll())
    );

    /// <summary>Those that are part of the program.</summary>
    public static AssessmentForms Embedded => Loaded.Value;

    /// <summary>The sheet by which a meeting of a day is assessed; nothing when none is known.</summary>
    public AssessmentForm? On(DateOnly day) => All.FirstOrDefault(form => form.IsInForce(day));

    /// <summary>A sheet by name and version; nothing of another one.</summary>
    public AssessmentForm? Find(string? id, int version) =>
        All.FirstOrDefault(form => form.Id == id && form.Version == version);

    /// <summary>These, and before them those of a province or commune, which are files of the same shape.</summary>
    /// <param name="files">Name and text of each.</param>
    /// <exception cref="InvalidDataException">One is not as expected, or two have the same name and version; the message names it.</exception>
    public AssessmentForms With(IEnumerable<(string Name, string Text)> files)
    {
        AssessmentForm[] own =
        [
            .. files
                .Select(file => AssessmentFormFiles.Read(file.Name, file.Text))
                .OrderByDescending(form => form.From),
        ];
        AssessmentForm[] all = [.. own, .. All];
        AssessmentForm? twice = all.GroupBy(form => (form.Id, form.Version))
            .FirstOrDefault(some => some.Count() > 1)
            ?.First();
        return twice is null
            ? new AssessmentForms(all)
            : throw new InvalidDataException($"{twice.Id}: two sheets of version {twice.Version}.");
    }
}
