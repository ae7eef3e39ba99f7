using System.Globalization;
using System.Text;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Reading;

namespace ChiBo.Exchange.Tests;

/// <summary>A folder in the exchange format that a test writes and throws away; it begins without a fault.</summary>
public sealed class ExchangeFolder : IDisposable
{
    private static int count;

    public static readonly IReadOnlyDictionary<string, string> Headers = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["units"] = "unit_code,kind,name,parent_code,commune_kind,valid_from,valid_to",
        ["organisations"] =
            "org_code,kind,name,parent_code,unit_code,valid_from,valid_to,decision_number,decision_date",
        ["members"] = "member_code,full_name,gender,birth_date,admitted_on,official_on,left_on,left_reason",
        ["memberships"] = "member_code,org_code,kind,valid_from,valid_to",
        ["statuses"] = "member_code,status,valid_from,valid_to",
        ["posts"] = "member_code,unit_code,post_kind,title,valid_from,valid_to",
        ["positions"] = "member_code,org_code,position,valid_from,valid_to",
        ["residences"] = "member_code,unit_code,valid_from,valid_to",
        ["meetings"] = "org_code,month,kind,starts_at,ends_at,state,reason",
        ["regulations"] =
            "org_code,valid_from,valid_to,party_committee,government,fatherland_front,organisations,cells",
        ["area_assignments"] = "member_code,unit_code,valid_from,valid_to",
        ["area_reports"] = "unit_code,month,member_code,attended,reported_at",
        ["order_overrides"] = "org_code,month,decided_at,by_member_code,reason",
        ["residence_letters"] = "member_code,org_code,place,exempt_as,issued_on,received_on,ended_on",
        ["residence_comments"] = "member_code,org_code,place,year,asked_on,due_on,given_on,comment,on_paper",
    };

    private readonly Dictionary<string, List<string>> tables = Headers.ToDictionary(
        entry => entry.Key,
        entry => new List<string> { entry.Value },
        StringComparer.Ordinal
    );

    public ExchangeFolder()
    {
        string name = string.Create(
            CultureInfo.InvariantCulture,
            $"chibo-exchange-{Environment.ProcessId}-{Interlocked.Increment(ref count)}"
        );
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), name);
        Directory.CreateDirectory(Path);
        Add("units", "T,province,Tỉnh Mẫu,,,,", "X,commune,Xã Mẫu,T,xa,,");
        Add("units", "A1,residential_area,Thôn 1,X,,,", "A2,residential_area,Thôn 2,X,,,");
        Add("organisations", "DU,commune_committee,Đảng ủy,,X,,,,", "CQ,agency_cell,Chi bộ cơ quan,DU,X,,,,");
        Add(
            "organisations",
            "K1,residential_cell,Chi bộ thôn 1,DU,A1,,,,",
            "K2,residential_cell,Chi bộ ghép,DU,A1;A2,,,,"
        );
        Add("members", "M1,Người Mẫu Một,male,1960-02-29,1985-01-01,1986-01-01,,", "M2,Người Mẫu Hai,,,,,,");
        Add("memberships", "M1,CQ,main,,", "M2,K1,main,2010-01-01,2015-01-01", "M2,K2,main,2015-01-01,");
    }

    public string Path { get; }

    public static string[] Words(ExchangeFindings findings) => [.. findings.Faults.Select(Word)];

    public ExchangeFolder Add(string table, params string[] lines)
    {
        tables[table].AddRange(lines);
        return this;
    }

    public ExchangeFolder Set(string table, params string[] lines)
    {
        tables[table] = [.. lines];
        return this;
    }

    public string Write()
    {
        foreach ((string table, List<string> lines) in tables)
        {
            File.WriteAllText(FileOf(table), string.Concat(lines.Select(line => line + "\n")), new UTF8Encoding(false));
        }

        return Path;
    }

    public string FileOf(string table) => System.IO.Path.Combine(Path, table + ".csv");

    public ExchangeFindings Check() => ExchangeReader.Check(Write());

    /// <summary>The faults as «file row column code».</summary>
    public string[] FaultsFound() => Words(Check());

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Word(ExchangeFault fault) =>
        string.Create(CultureInfo.InvariantCulture, $"{fault.Table} {fault.Row} {fault.Column} {fault.Reason.Code}");
}
