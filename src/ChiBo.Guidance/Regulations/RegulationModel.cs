using ChiBo.Domain.Regulations;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Loading;

namespace ChiBo.Guidance.Regulations;

/// <summary>Model wording of working regulations to start from (II.2.a), from a day on. It is no law.</summary>
public sealed record RegulationModel : IDated
{
    private static readonly Lazy<IReadOnlyList<RegulationModel>> Loaded = new(RegulationModelFiles.LoadAll);

    /// <summary>The first day on which it is offered.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day on which somebody last held it against its sources.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>From where it is, and how sure.</summary>
    public required GuidanceOrigin Origin { get; init; }

    /// <summary>The text of each chapter; every chapter is there and filled.</summary>
    public required IReadOnlyDictionary<RegulationChapter, string> Chapters { get; init; }

    /// <summary>Days for an answer that it proposes.</summary>
    public required int AnswerDays { get; init; }

    /// <summary>Days before the meeting by which areas report that it proposes.</summary>
    public required int ReportDays { get; init; }

    /// <summary>Whether the committee above approves regulations, unless the cell says that it need not.</summary>
    public required bool CommitteeApproves { get; init; }

    /// <summary>What is offered on a day; before the first there is no other, so it serves earlier days too.</summary>
    public static RegulationModel On(DateOnly day) => Loaded.Value.On(day);
}
