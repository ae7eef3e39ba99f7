using ChiBo.App.Features.Areas;
using ChiBo.App.Features.Areas.Reporting;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Supervision;
using ChiBo.Storage.Life;

namespace ChiBo.App.Features.Supervision.Signals;

/// <summary>A signal about the agency's conduct; never who gave it, and no citizen.</summary>
/// <param name="Cell">Code of the cell.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Words">What is said.</param>
/// <param name="IsReviewed">Whether the writer has looked at the words again.</param>
/// <param name="ReceivedOn">When it came.</param>
/// <param name="DueOn">By when it is to be settled.</param>
/// <param name="Concerned">Members of the committee whom it is about: they see nothing of it.</param>
internal sealed record TakeInSignalRequest(
    string Cell,
    SignalTopic Topic,
    string Words,
    bool IsReviewed,
    DateOnly ReceivedOn,
    DateOnly DueOn,
    IReadOnlyList<int> Concerned
);

/// <summary>Takes a signal in (II.1.3.b-4).</summary>
internal sealed class TakeInSignal(CaseActs acts)
{
    /// <summary>Takes it in; its key.</summary>
    public async Task<Outcome<long>> Handle(TakeInSignalRequest request)
    {
        string words = WordsCheck.Clean(request.Words);
        if (words.Length > CaseWords.MostLetters)
        {
            return new TooManyWords(words.Length);
        }

        if (!request.IsReviewed && WordsCheck.Look(words) is not WordsDoubt.None and var doubt)
        {
            return new WordsPointAtSomebody(doubt);
        }

        Outcome<SignalCourse> course = SignalCourse.Receive(request.ReceivedOn, request.DueOn, acts.Today);
        return !course.IsDone
            ? course.Refusal
            : await acts.Open(
                request.Cell,
                CaseKind.Signal,
                request.Concerned,
                async (scope, cell) =>
                {
                    long key = scope
                        .Record(
                            new ConductSignal
                            {
                                RecordedIn = scope.Act.Id,
                                OrganisationId = cell,
                                Topic = request.Topic,
                                ReceivedOn = course.Value.ReceivedOn,
                                DueOn = course.Value.DueOn,
                                State = course.Value.State,
                            }
                        )
                        .Key;
                    await CaseWords.Write(scope.Db, CaseKind.Signal, key, CaseParts.About, words);
                    await CaseWords.Write(
                        scope.Db,
                        CaseKind.Signal,
                        key,
                        CaseParts.Concerned,
                        CasePlace.Write(request.Concerned)
                    );
                    return key;
                }
            );
    }
}
