namespace ChiBo.App.Features.Api.Export;

internal static class ExportDocs
{
    private static readonly Dictionary<string, (string Csv, string JsonLines)> Examples = new(StringComparer.Ordinal)
    {
        ["members"] = (
            "\"member_code\",\"full_name\",\"gender\",\"birth_date\",\"admitted_on\",\"official_on\",\"left_on\",\"left_reason\"\r\n"
                + "\"X99001-M001\",\"Đặng Mẫu Lan\",\"female\",\"1955-06-01\",\"1980-02-03\",\"1981-02-03\",\"\",\"\"\r\n",
            """{"member_code":"X99001-M001","full_name":"Đặng Mẫu Lan","gender":"female","birth_date":"1955-06-01","admitted_on":"1980-02-03","official_on":"1981-02-03","left_on":null,"left_reason":null}"""
        ),
        ["memberships"] = (
            "\"member_code\",\"org_code\",\"kind\",\"valid_from\",\"valid_to\"\r\n"
                + "\"X99001-M001\",\"X99001-C01\",\"main\",\"2008-01-01\",\"\"\r\n",
            """{"member_code":"X99001-M001","org_code":"X99001-C01","kind":"main","valid_from":"2008-01-01","valid_to":null}"""
        ),
        ["organisations"] = (
            "\"org_code\",\"kind\",\"name\",\"parent_code\",\"unit_code\",\"valid_from\",\"valid_to\",\"decision_number\",\"decision_date\"\r\n"
                + "\"X99001-C01\",\"residential_cell\",\"Chi bộ thôn 1\",\"X99001-DU\",\"X99001-T01\",\"2008-01-01\",\"\",\"\",\"\"\r\n",
            """{"org_code":"X99001-C01","kind":"residential_cell","name":"Chi bộ thôn 1","parent_code":"X99001-DU","unit_code":"X99001-T01","valid_from":"2008-01-01","valid_to":null,"decision_number":null,"decision_date":null}"""
        ),
    };

    public static IReadOnlyDictionary<string, string> Of(string table) =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [ExportWriter.Csv] = Examples[table].Csv,
            [ExportWriter.JsonLines] = Examples[table].JsonLines + "\n",
        };
}
