using ChiBo.App.Features.LocalRegulations;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Shared;
using ChiBo.Guidance.Loading;
using ChiBo.Storage.Acts;
using ChiBo.Storage.Local;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Verdicts;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Tests.LocalRegulations;

/// <summary>How regulations are worked on here, and what the sample lacks for them.</summary>
public abstract partial class LocalRegulationContract
{
    private static string Wards(string number, string from, string parameter) =>
        Pack(number, from, parameter, "nonconforming")
            .Replace("kinds: []", "kinds: [phuong]", StringComparison.Ordinal)
            .Replace("- name", "- kind: phuong\n    name", StringComparison.Ordinal);

    private Task BecomeWard() =>
        Write(
            ActKind.OrganisationRecorded,
            scope =>
            {
                UnitVersion now = scope
                    .Db.UnitVersions.Known(KnownAt.Now)
                    .Where(row => row.Unit!.Code == "X99001")
                    .AsEnumerable()
                    .Single(row => row.Period.Contains(Today));
                scope.Supersede(now);
                scope.Record(
                    new UnitVersion
                    {
                        RecordedIn = scope.Act.Id,
                        UnitId = now.UnitId,
                        Kind = now.Kind,
                        Name = now.Name,
                        ParentId = now.ParentId,
                        CommuneKind = Domain.Units.CommuneKind.Phuong,
                        Period = now.Period,
                    }
                );
            }
        );

    private Task NewDistrict(string code) =>
        Write(
            ActKind.OrganisationRecorded,
            scope =>
            {
                Unit unit = scope.NewUnit(code);
                scope.Record(
                    new UnitVersion
                    {
                        RecordedIn = scope.Act.Id,
                        UnitId = unit.Id,
                        Kind = Domain.Units.UnitKind.District,
                        Name = "Huyện Mẫu mới",
                        ParentId = scope.Db.Units.Single(row => row.Code == "X99").Id,
                        Period = Period.Always,
                    }
                );
            }
        );

    private async Task<LocalRegulationLine> Line(long key) =>
        (await As<LocalRegulationFiles, LocalRegulationLine?>(Board, files => files.Find(key))).ShouldNotBeNull();

    private Task<Outcome<long>> Replace(long key, string text, int seen) =>
        As<LocalRegulationWork, Outcome<long>>(Board, work => work.Enter(text, key, seen));

    private Task Begin() => Write(ActKind.OrganisationRecorded, ProvincialBoard.Record);

    private Task Insert(string text, string? hash, string? number = null) =>
        Write(
            ActKind.LocalRegulationWorked,
            scope =>
            {
                Guidance.Local.LocalPack pack = LocalPackFiles.Read(text).Pack!;
                scope.Record(
                    new LocalRegulation
                    {
                        RecordedIn = scope.Act.Id,
                        UnitId = scope.Db.Units.Single(row => row.Code == "X99").Id,
                        Number = number ?? pack.Number,
                        Title = pack.Title,
                        IssuedOn = pack.IssuedOn,
                        InForceFrom = pack.From,
                        Pack = text,
                        PackSha256 = hash ?? LocalPacks.HashOf(text),
                        Stage = LocalRegulationStage.InForce,
                        Version = 1,
                    }
                );
            }
        );

    private async Task<long> Entered(string text)
    {
        Outcome<long> entered = await Enter(Board, text);
        entered.IsDone.ShouldBeTrue(entered.Refusal?.English);
        return entered.Value;
    }

    private Task<Outcome<long>> Enter(string account, string text) =>
        As<LocalRegulationWork, Outcome<long>>(account, work => work.Enter(text));

    private Task<Outcome<long>> Put(long key, string? reason = null) =>
        As<LocalRegulationWork, Outcome<long>>(Board, work => work.PutInForce(key, 1, reason));

    private Task<Outcome<long>> End(long key, DateOnly to) =>
        As<LocalRegulationWork, Outcome<long>>(Board, work => work.End(key, to, "Thay bằng quy định mới"));

    private Task<Outcome<long>> Withdraw(long key) =>
        As<LocalRegulationWork, Outcome<long>>(Board, work => work.Withdraw(key, "Nhập nhầm"));

    private async Task<LocalPreview> Preview(long key, DateOnly day)
    {
        LocalRegulation row = await Row(key);
        return await As<LocalPreviews, LocalPreview>(
            Board,
            previews => previews.Of(row, LocalPacks.Read(row.Pack).Pack!, day)
        );
    }

    private Task<LocalRegulation> Row(long key) =>
        Ask(db => db.LocalRegulations.AsNoTracking().SingleAsync(row => row.Key == key && row.SupersededIn == null));

    private Task<CommuneVerdictRow> Kept() => Ask(db => db.CommuneVerdicts.AsNoTracking().SingleAsync());

    private Task<Guidance.Local.LocalSettingValues> Settings() => Ask(db => LocalSettings.On(db, "X99001", Today));
}
