using ChiBo.App.Features.Establishments.Gate;
using ChiBo.App.Features.Registers;
using ChiBo.App.Features.Reorganisations;
using ChiBo.App.Features.Reorganisations.Steps;
using ChiBo.Domain.Establishments;
using ChiBo.Domain.Members;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Register;
using ChiBo.Domain.Register.Rows;
using ChiBo.Domain.Shared;
using ChiBo.Domain.Units;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Parameters;
using ChiBo.Guidance.Review;
using ChiBo.Storage;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Establishments;
using ChiBo.Storage.Importing;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Undoing;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.Establishments;

/// <summary>
/// Sequences of acts on a small commune, drawn from a seed: cells are founded, renamed into agency cells, dissolved; their first days
/// are corrected; members move; deviations are approved and taken back; acts are undone.
/// </summary>
internal sealed class GateSequences(TestDatabase database, Random random, bool isOpen)
{
    private static readonly DateOnly[] FirstDays =
    [
        new(2014, 10, 9),
        new(2014, 10, 10),
        new(2020, 1, 1),
        new(2026, 12, 1),
    ];

    private int codes;

    /// <summary>Acts that were declined by the gate.</summary>
    public int Declined { get; private set; }

    /// <summary>Acts that founded or changed an agency cell.</summary>
    public int Founded { get; private set; }

    /// <summary>Acts after which an agency cell was there that should not be.</summary>
    public int Violations { get; private set; }

    public static RegisterRows Commune()
    {
        var rows = new RegisterRows();
        var life = Period.Since(new DateOnly(2010, 1, 1));
        rows.Units.Add(new UnitRow("X", UnitKind.Commune, "Xã Mẫu", null, CommuneKind.Xa, life));
        rows.Organisations.Add(
            new OrganisationRow("DU", OrganisationKind.CommuneCommittee, "Đảng ủy xã Mẫu", null, ["X"], life)
        );
        for (int area = 1; area <= 2; area++)
        {
            rows.Units.Add(new UnitRow($"T{area}", UnitKind.ResidentialArea, $"Thôn {area}", "X", null, life));
            rows.Organisations.Add(
                new OrganisationRow(
                    $"C{area}",
                    OrganisationKind.ResidentialCell,
                    $"Chi bộ {area}",
                    "DU",
                    [$"T{area}"],
                    life
                )
            );
            for (int number = 0; number < 12; number++)
            {
                string code = $"M{area}{number:00}";
                // One in each cell is no official member: whether it counts is the point of many a case.
                DateOnly? official = number == 11 ? null : new DateOnly(2010, 1, 1);
                rows.Members.Add(new MemberRow(code, $"Nguyễn Mẫu {code}", OfficialOn: official));
                rows.Memberships.Add(new MembershipRow(code, $"C{area}", MembershipKind.Main, life));
                rows.Residences.Add(new ResidenceRow(code, $"T{area}", life));
            }

            rows.Posts.Add(new PostRow($"M{area}00", "X", PostKind.Cadre, "Chủ tịch", life));
            rows.Posts.Add(new PostRow($"M{area}01", "X", PostKind.CivilServant, "Văn phòng", life));
        }

        rows.Positions.Add(new PositionRow("M100", "DU", PositionKind.StandingMember, life));
        return rows;
    }

    public async Task Run(int acts)
    {
        await Do<ImportCounts>(
            ActKind.RegisterImported,
            async (_, scope) => await RegisterImport.Run(scope, Commune())
        );
        for (int act = 0; act < acts; act++)
        {
            Dictionary<string, DateOnly> before = await AgencyCells();
            await Next();
            Dictionary<string, DateOnly> after = await AgencyCells();
            foreach ((string cell, DateOnly day) in after)
            {
                if (!before.TryGetValue(cell, out DateOnly known) || known != day)
                {
                    Founded++;
                    Violations += await IsLawful(cell, day) ? 0 : 1;
                }
            }
        }
    }

    private Task Next() =>
        random.Next(10) switch
        {
            0 or 1 or 2 => Found(OrganisationKind.AgencyCell),
            3 => Found(OrganisationKind.OtherCell),
            4 => MoveSomebody(),
            5 => ChangeACell(OrganisationKind.OtherCell, isCorrection: false),
            6 => ChangeACell(OrganisationKind.AgencyCell, isCorrection: true),
            7 => Dissolve(),
            8 => Deviate(),
            _ => UndoOne(),
        };

    private Task Found(OrganisationKind kind)
    {
        string[] pool = ["M100", "M101", "M200", "M201", "M102", "M111"];
        List<string> members = [.. pool.OrderBy(_ => random.Next()).Take(random.Next(1, 4))];
        return Reorganise(
            new EstablishCell($"CQ{++codes}", kind, $"Chi bộ {codes}", "DU")
            {
                Units = ["X"],
                Members = members,
                Secretary = members[random.Next(members.Count)],
            },
            FirstDays[random.Next(FirstDays.Length)]
        );
    }

    private async Task Reorganise(ReorganisationStep step, DateOnly on)
    {
        await using ChiBoContext db = database.Open();
        var what = new Reorganisation(on, [step]);
        Outcome<PlannedReorganisation> planned = await new ReorganisationReading(db).Plan(what);
        if (planned.IsDone)
        {
            Note((await new RecordReorganisation(db, Acts(db)).Handle(what, planned.Value.Plan)).Refusal);
        }
    }

    private async Task Dissolve()
    {
        if (await One(OrganisationKind.AgencyCell) is { } cell)
        {
            await using ChiBoContext db = database.Open();
            string code = await db
                .Organisations.Where(row => row.Id == cell.OrganisationId)
                .Select(row => row.Code)
                .SingleAsync();
            await Reorganise(new DissolveOrganisations([code]), new DateOnly(2027, 3, 1));
        }
    }

    private Task MoveSomebody() =>
        Do<long>(
            ActKind.FactsRecorded,
            async (db, scope) =>
            {
                List<Membership> roll = await db
                    .Memberships.Where(row => row.SupersededIn == null && row.ValidTo == null)
                    .OrderBy(row => row.Id)
                    .ToListAsync();
                Membership row = roll[random.Next(roll.Count)];
                DateOnly on = new(2018 + random.Next(8), 1, 1);
                int to = roll[random.Next(roll.Count)].OrganisationId;
                if (row.ValidFrom >= on || to == row.OrganisationId)
                {
                    return 0L;
                }

                scope.Shorten(row, act => row.With(act, row.Period with { To = on }));
                scope.Record(
                    new Membership
                    {
                        RecordedIn = scope.Act.Id,
                        MemberId = row.MemberId,
                        OrganisationId = to,
                        Kind = MembershipKind.Main,
                        Period = Period.Since(on),
                    }
                );
                return row.Id;
            }
        );

    /// <summary>Another cell becomes an agency cell from a day on; or the first day of one is put right.</summary>
    private async Task ChangeACell(OrganisationKind kind, bool isCorrection)
    {
        if (await One(kind) is not { } cell)
        {
            return;
        }

        DateOnly on = FirstDays[random.Next(FirstDays.Length)];
        await Do<long>(
            ActKind.OrganisationRecorded,
            async (db, scope) =>
            {
                OrganisationVersion known = await db.OrganisationVersions.SingleAsync(row => row.Id == cell.Id);
                if (!isCorrection && known.ValidFrom >= on)
                {
                    return 0L;
                }

                scope.Shorten(known, act => isCorrection ? null : known.With(act, known.Period with { To = on }));
                scope.Record(
                    new OrganisationVersion
                    {
                        RecordedIn = scope.Act.Id,
                        OrganisationId = known.OrganisationId,
                        Kind = OrganisationKind.AgencyCell,
                        Name = known.Name,
                        ParentId = known.ParentId,
                        UnitIds = known.UnitIds,
                        Period = Period.Since(on),
                    }
                );
                return known.Id;
            }
        );
    }

    private Task Deviate() =>
        Do<long>(
            ActKind.DeviationMoved,
            async (db, scope) =>
            {
                Deviation? known = await db.Deviations.FirstOrDefaultAsync(row =>
                    row.SupersededIn == null && row.State == DeviationState.Approved
                );
                if (known is not null && random.Next(2) == 0)
                {
                    scope.Revise(
                        known,
                        next =>
                        {
                            next.State = DeviationState.Withdrawn;
                            next.WithdrawnOn = new DateOnly(2021, 1, 1);
                        }
                    );
                    return known.Key;
                }

                Rule[] rules =
                [
                    Rule.AgencyCellSecretaryRank,
                    Rule.AgencyCellMembersAreOfficials,
                    Rule.AgencyCellSingle,
                ];
                DateOnly begins = FirstDays[random.Next(1, FirstDays.Length)];
                return scope
                    .Record(
                        new Deviation
                        {
                            RecordedIn = scope.Act.Id,
                            UnitId = await db
                                .Units.Where(unit => unit.Code == "X")
                                .Select(unit => unit.Id)
                                .SingleAsync(),
                            Rule = rules[random.Next(rules.Length)].Id(),
                            Reason = "Thử",
                            ProposedOn = begins,
                            BeginsOn = begins,
                            ExpiresOn = begins.AddDays(random.Next(1, 400)),
                            State = DeviationState.Approved,
                            ApprovalNumber = "1",
                            ApprovedOn = begins,
                        }
                    )
                    .Key;
            }
        );

    private async Task UndoOne()
    {
        await using ChiBoContext db = database.Open();
        List<long> acts = await db
            .Acts.Where(act => act.Kind == ActKind.Reorganised || act.Kind == ActKind.OrganisationRecorded)
            .OrderByDescending(act => act.Id)
            .Take(3)
            .Select(act => act.Id)
            .ToListAsync();
        if (acts.Count > 0)
        {
            long act = acts[random.Next(acts.Count)];
            await Do<long>(ActKind.Undone, async (_, scope) => await UndoAct.Run(scope, act));
        }
    }

    private async Task<OrganisationVersion?> One(OrganisationKind kind)
    {
        await using ChiBoContext db = database.Open();
        List<OrganisationVersion> cells = await db
            .OrganisationVersions.AsNoTracking()
            .Where(row => row.SupersededIn == null && row.Kind == kind && row.ValidTo == null)
            .OrderBy(row => row.Id)
            .ToListAsync();
        return cells.Count == 0 ? null : cells[random.Next(cells.Count)];
    }

    private async Task Do<T>(ActKind kind, Func<ChiBoContext, ActScope, Task<Outcome<T>>> work)
    {
        await using ChiBoContext db = database.Open();
        Note((await Acts(db).Do(new ActHeader(kind, null), scope => work(db, scope))).Refusal);
    }

    private RegisterActs Acts(ChiBoContext db) =>
        new(db, TimeProvider.System, database.Key, null, isOpen ? _ => Task.FromResult<Refusal?>(null) : null);

    private void Note(Refusal? refusal) => Declined += refusal is UnlawfulEstablishment or FoundedNowhere ? 1 : 0;

    /// <summary>The first day as an agency cell of each that is known, by its code.</summary>
    private async Task<Dictionary<string, DateOnly>> AgencyCells()
    {
        await using ChiBoContext db = database.Open();
        var rows = await db
            .OrganisationVersions.Where(row => row.SupersededIn == null && row.Kind == OrganisationKind.AgencyCell)
            .Select(row => new { row.Organisation!.Code, row.ValidFrom })
            .ToListAsync();
        return rows.GroupBy(row => row.Code)
            .ToDictionary(same => same.Key, same => same.Min(row => row.ValidFrom!.Value));
    }

    /// <summary>The model: by the whole register as it is, II.1 holds on the first day, or a deviation covers what does not.</summary>
    private async Task<bool> IsLawful(string cell, DateOnly day)
    {
        if (day < new DateOnly(2014, 10, 10))
        {
            return true;
        }

        await using ChiBoContext db = database.Open();
        RegisterSnapshot snapshot = SnapshotReader.Read(db, KnownAt.Now);
        GuidanceDocument guidance = GuidanceLibrary.Embedded.Find("28-HD/BTCTW")!;
        CommuneReview review = new Reviewer(snapshot, ParameterSource.Of(guidance.Parameters)).Review("X", day)!;
        List<Deviation> deviations = await db.Deviations.Where(row => row.SupersededIn == null).ToListAsync();
        return review
            .Findings.Where(finding => finding.Outcome == Guidance.Review.Outcome.Fail)
            .Where(finding => finding.Rule != Rule.AgencyCellLawfulEstablishment)
            .Where(finding =>
                finding.Rule
                    is not (Rule.AgencyCellParent or Rule.AgencyCellSecretaryRank or Rule.AgencyCellMembersAreOfficials)
                || finding.Subject == cell
            )
            .All(finding => deviations.Exists(row => row.Rule == finding.Rule.Id() && row.HoldsOn(day)));
    }
}
