using ChiBo.Guidance.Documents;

namespace ChiBo.Guidance.Meetings;

/// <summary>A sheet by which a cell assesses its meeting itself (phiếu tự đánh giá buổi sinh hoạt), in force for a time.</summary>
/// <param name="Id">Its name in what is kept.</param>
/// <param name="Version">From 1 on; a changed sheet of the same name has another.</param>
/// <param name="From">The first day of meetings that are assessed by it.</param>
/// <param name="To">The first day on which it holds no longer; nothing while that is not known.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Status">Whether its points and grades are laid down, or only reported.</param>
/// <param name="Source">From where it is.</param>
public sealed record AssessmentForm(
    string Id,
    int Version,
    DateOnly From,
    DateOnly? To,
    BilingualText Name,
    GuidanceStatus Status,
    string Source
)
{
    /// <summary>The levels of each criterion, the best first.</summary>
    public required IReadOnlyList<AssessmentLevel> Levels { get; init; }

    /// <summary>The grades of the whole, the best first; the last takes everything.</summary>
    public required IReadOnlyList<AssessmentGrade> Grades { get; init; }

    /// <summary>What is looked at.</summary>
    public required IReadOnlyList<AssessmentCriterion> Criteria { get; init; }

    /// <summary>The most points that there are.</summary>
    public int Most => Criteria.Sum(criterion => criterion.Points);

    /// <summary>Whether meetings of a day are assessed by it.</summary>
    public bool IsInForce(DateOnly day) => From <= day && (To is null || day < To);

    /// <summary>A level by its name; nothing of another name.</summary>
    public AssessmentLevel? Level(string? id) => Levels.FirstOrDefault(level => level.Id == id);

    /// <summary>A grade by its name; nothing of another name.</summary>
    public AssessmentGrade? Grade(string? id) => Grades.FirstOrDefault(grade => grade.Id == id);

    /// <summary>Points and grade of the whole.</summary>
    /// <param name="levels">The level of each criterion, by its name.</param>
    /// <exception cref="KeyNotFoundException">A criterion has no level.</exception>
    public AssessmentTotal Rate(IReadOnlyDictionary<string, AssessmentLevel> levels)
    {
        int points = Criteria.Sum(criterion => criterion.PointsAt(levels[criterion.Id]));
        bool isFull = Criteria.Where(criterion => criterion.MustBeFull).All(one => levels[one.Id] == Levels[0]);
        return new AssessmentTotal(
            points,
            Grades.First(grade => points >= grade.Least && (isFull || !grade.NeedsFull))
        );
    }
}

/// <summary>How far a criterion is met.</summary>
/// <param name="Id">Its name in what is kept.</param>
/// <param name="Percent">Which part of the criterion's points it brings, in per cent.</param>
/// <param name="Text">What it is called.</param>
public sealed record AssessmentLevel(string Id, int Percent, BilingualText Text);

/// <summary>What the whole comes to.</summary>
/// <param name="Id">Its name in what is kept.</param>
/// <param name="Least">The least points for it.</param>
/// <param name="NeedsFull">Whether the criteria that must be full have to be.</param>
/// <param name="Text">What it is called.</param>
public sealed record AssessmentGrade(string Id, int Least, bool NeedsFull, BilingualText Text);

/// <summary>Points and grade of a meeting.</summary>
/// <param name="Points">The points.</param>
/// <param name="Grade">The grade.</param>
public sealed record AssessmentTotal(int Points, AssessmentGrade Grade);
