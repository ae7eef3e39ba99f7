using ChiBo.App.Features.Registers;
using ChiBo.App.Permissions;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Regulations;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Regulations;

/// <summary>Begins a version of a cell's regulations, and keeps what is written into it (II.2.a).</summary>
internal sealed class WriteRegulations(ChiBoContext db, RegisterActs acts, Person person, RegulationRights rights)
{
    /// <summary>The most letters of a chapter.</summary>
    public const int MostLetters = 8_000;

    /// <summary>Begins a version; its key comes back.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="basedOn">The version whose words it begins with; nothing for the model wording.</param>
    public Task<Outcome<long>> Begin(string code, long? basedOn) =>
        acts.Do<long>(
            Header(code),
            async scope =>
            {
                if (!await rights.Writes(code))
                {
                    return new NotYourRegulations();
                }

                if (await Rolls.CellOn(db, code, acts.Today) is not { } cell)
                {
                    return new Months.CellNotActive(acts.Today);
                }

                List<RegulationDraft> others = await db
                    .RegulationDrafts.AsNoTracking()
                    .Known(KnownAt.Now)
                    .Where(row => row.OrganisationId == cell.OrganisationId)
                    .ToListAsync();
                if (others.Find(row => row.State == RegulationState.Drafted) is { } open)
                {
                    return new DraftIsOpen(open.Version);
                }

                if (basedOn is { } key && !others.Exists(row => row.Key == key))
                {
                    return new NoSuchRegulations();
                }

                return await Record(scope, cell.OrganisationId, others, basedOn);
            }
        );

    /// <summary>Keeps what was written, in the place of what was seen.</summary>
    public async Task<Outcome<long>> Save(long key, long seen, RegulationFields fields)
    {
        if (fields.WhatIsWrong() is { } wrong)
        {
            return wrong;
        }

        if (await RegulationFile.CellOf(db, key) is not { } code)
        {
            return new NoSuchRegulations();
        }

        return await acts.Do<long>(
            Header(code),
            async scope =>
            {
                if (!await rights.Writes(code))
                {
                    return new NotYourRegulations();
                }

                RegulationDraft draft = await RegulationFile.Row(db, key);
                List<RegulationPart> parts = await RegulationFile.Parts(db, key);
                if (draft.State != RegulationState.Drafted)
                {
                    return new NotTheNextStepOfRegulations(draft.State);
                }

                if (RegulationFile.SeenOf(draft, parts) != seen)
                {
                    return new RegulationsChangedSince();
                }

                Write(scope, draft, parts, fields);
                return key;
            }
        );
    }

    private async Task<long> Record(ActScope scope, int cell, List<RegulationDraft> others, long? basedOn)
    {
        RegulationDraft? earlier = others.Find(row => row.Key == basedOn);
        RegulationModel model = RegulationModel.On(acts.Today);
        IReadOnlyDictionary<RegulationChapter, string> texts = basedOn is { } from
            ? (await RegulationFile.Parts(db, from)).ToDictionary(part => part.Chapter, part => part.Text)
            : model.Chapters;
        return RecordIn(
            scope,
            new RegulationDraft
            {
                RecordedIn = scope.Act.Id,
                OrganisationId = cell,
                Version = others.Select(row => row.Version).DefaultIfEmpty(0).Max() + 1,
                BasedOnKey = basedOn,
                State = RegulationState.Drafted,
                AnswerDays = earlier is null ? model.AnswerDays : earlier.AnswerDays,
                ReportDays = earlier is null ? model.ReportDays : earlier.ReportDays,
                UsualDay = earlier?.UsualDay,
            },
            texts
        ).Key;
    }

    /// <summary>Records a version with all its chapters, those that are not given empty.</summary>
    public static RegulationDraft RecordIn(
        ActScope scope,
        RegulationDraft draft,
        IReadOnlyDictionary<RegulationChapter, string> texts
    )
    {
        RegulationDraft recorded = scope.Record(draft);
        foreach (RegulationChapter chapter in RegulationCoverage.Chapters)
        {
            scope.Record(
                new RegulationPart
                {
                    RecordedIn = scope.Act.Id,
                    DraftKey = recorded.Key,
                    Chapter = chapter,
                    Text = texts.GetValueOrDefault(chapter, ""),
                }
            );
        }

        return recorded;
    }

    private static void Write(
        ActScope scope,
        RegulationDraft draft,
        List<RegulationPart> parts,
        RegulationFields fields
    )
    {
        foreach (RegulationPart part in parts)
        {
            string text = RegulationFile.Plain(fields.Texts.GetValueOrDefault(part.Chapter, ""));
            if (text != part.Text)
            {
                scope.Revise(part, next => next.Text = text);
            }
        }

        if (
            (draft.AnswerDays, draft.ReportDays, draft.UsualDay)
            != (fields.AnswerDays, fields.ReportDays, fields.UsualDay)
        )
        {
            scope.Revise(
                draft,
                next =>
                {
                    next.AnswerDays = fields.AnswerDays;
                    next.ReportDays = fields.ReportDays;
                    next.UsualDay = fields.UsualDay;
                }
            );
        }
    }

    private ActHeader Header(string code) =>
        new(ActKind.RegulationsWorked, person.AccountId) { ActingFor = person.ActingFor, OrganisationCode = code };
}
