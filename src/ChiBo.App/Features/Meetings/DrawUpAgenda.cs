using ChiBo.Domain.Meetings;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Work;

namespace ChiBo.App.Features.Meetings;

/// <summary>Draws up the agenda of a meeting: what was chosen, what was added, in which order.</summary>
internal sealed class DrawUpAgenda(MeetingActs acts, AgendaChoices choices)
{
    /// <summary>Puts what was chosen at the end of the agenda.</summary>
    public Task<Outcome<long>> Choose(long key, IReadOnlyCollection<string> values) =>
        acts.On(
            key,
            null,
            null,
            async (scope, meeting) =>
            {
                if (!MeetingStages.TakesAgenda(meeting.Stage))
                {
                    return MeetingNotPossible.WrongStage(meeting.Stage);
                }

                int place = Last(meeting);
                foreach (AgendaChoice choice in await choices.Read(meeting))
                {
                    if (values.Contains(choice.Value))
                    {
                        Add(scope, key, ++place, choice.Title, choice.Source, choice.Key);
                    }
                }

                return scope.Act.Id;
            }
        );

    /// <summary>Adds an item of its own, or a document from above.</summary>
    public Task<Outcome<long>> Add(long key, string title, bool isFromAbove) =>
        acts.On(
            key,
            null,
            (scope, meeting) =>
            {
                if (!MeetingStages.TakesAgenda(meeting.Stage))
                {
                    return MeetingNotPossible.WrongStage(meeting.Stage);
                }

                AgendaSource source = isFromAbove ? AgendaSource.FromAbove : AgendaSource.Added;
                Add(scope, key, Last(meeting) + 1, title, source, null);
                return scope.Act.Id;
            }
        );

    /// <summary>Takes an item off the agenda; what put it there waits once more.</summary>
    public Task<Outcome<long>> Remove(long key, long item) =>
        OnItem(key, item, (scope, _, found) => scope.Supersede(found));

    /// <summary>Puts an item before the one above it.</summary>
    public Task<Outcome<long>> Raise(long key, long item) =>
        OnItem(
            key,
            item,
            (scope, meeting, found) =>
            {
                if (meeting.Items.LastOrDefault(other => other.Place < found.Place) is { } above)
                {
                    (int place, int abovePlace) = (found.Place, above.Place);
                    scope.Revise(found, next => next.Place = abovePlace);
                    scope.Revise(above, next => next.Place = place);
                }
            }
        );

    private Task<Outcome<long>> OnItem(long key, long item, Action<ActScope, OpenMeeting, AgendaItem> work) =>
        acts.On(
            key,
            null,
            (scope, meeting) =>
            {
                if (!MeetingStages.TakesAgenda(meeting.Stage))
                {
                    return MeetingNotPossible.WrongStage(meeting.Stage);
                }

                if (meeting.Items.FirstOrDefault(one => one.Key == item) is not { } found)
                {
                    return new MeetingChangedSince();
                }

                work(scope, meeting, found);
                return scope.Act.Id;
            }
        );

    private static int Last(OpenMeeting meeting) => meeting.Items.Count > 0 ? meeting.Items[^1].Place : 0;

    private static void Add(ActScope scope, long sheet, int place, string title, AgendaSource source, long? from) =>
        scope.Record(
            new AgendaItem
            {
                RecordedIn = scope.Act.Id,
                SheetKey = sheet,
                Place = place,
                Title = title,
                Source = source,
                SourceKey = from,
                Outcome = ItemOutcome.Open,
                IsSecret = false,
            }
        );
}
