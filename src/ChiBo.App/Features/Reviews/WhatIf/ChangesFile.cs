using System.Text.Json;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Register.Changes;

namespace ChiBo.App.Features.Reviews.WhatIf;

/// <summary>A parameter that a changes file sets.</summary>
/// <param name="Id">The parameter.</param>
/// <param name="Value">Its value as text.</param>
/// <param name="From">The first day; nothing for all days.</param>
internal sealed record ParameterChange(string Id, string Value, DateOnly? From);

/// <summary>What a changes file asks for.</summary>
/// <param name="Register">Changes of the register, in the order of the file.</param>
/// <param name="Parameters">Parameters that are set, in the order of the file.</param>
internal sealed record WhatIfChanges(IReadOnlyList<RegisterChange> Register, IReadOnlyList<ParameterChange> Parameters)
{
    public bool IsEmpty => Register.Count == 0 && Parameters.Count == 0;

    public int Count => Register.Count + Parameters.Count;
}

/// <summary>Reads a changes file: <c>{ "changes": [ { "change": "move", "member": "M1", "to": "C2" } ] }</c>.</summary>
internal static class ChangesFile
{
    private const long LongestFile = 16 << 20;
    private const string List = "changes";

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="defaultDay">When a change takes effect of which the file does not say when.</param>
    /// <exception cref="CallFaultException">It is not there, or not as it should be; the message names the place.</exception>
    public static WhatIfChanges Read(string path, DateOnly defaultDay)
    {
        using JsonDocument document = Open(path);
        JsonElement root = document.RootElement;
        if (root.ValueKind == JsonValueKind.Object)
        {
            root = new ChangeReader(root, path, defaultDay).Array(List);
        }

        if (root.ValueKind != JsonValueKind.Array)
        {
            throw Faulty(path, "cần một danh sách «changes».", "expected a list \"changes\".");
        }

        var register = new List<RegisterChange>();
        var parameters = new List<ParameterChange>();
        int place = 0;
        foreach (JsonElement element in root.EnumerateArray())
        {
            var reader = new ChangeReader(element, $"{path}, {List}[{place++}]", defaultDay);
            if (reader.Text("change") == "setParameter")
            {
                parameters.Add(
                    new ParameterChange(reader.Text("parameter"), reader.Scalar("value"), reader.OptionalDay("from"))
                );
            }
            else
            {
                register.Add(ChangeKinds.Read(reader));
            }
        }

        return new WhatIfChanges(register, parameters);
    }

    public static CallFaultException Faulty(string place, string vietnamese, string english) =>
        new(new Phrase($"{place}: {vietnamese}", $"{place}: {english}"));

    private static JsonDocument Open(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LongestFile)
            {
                throw Faulty(path, "tệp dài quá 16 MB.", "the file is longer than 16 MB.");
            }

            return JsonDocument.Parse(
                File.ReadAllBytes(path),
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
            );
        }
        catch (JsonException fault)
        {
            long line = (fault.LineNumber ?? 0) + 1;
            throw Faulty(path, $"dòng {line} không phải JSON đúng.", $"line {line} is no valid JSON.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Faulty(path, $"không đọc được: {fault.Message}", $"cannot be read: {fault.Message}");
        }
    }
}
