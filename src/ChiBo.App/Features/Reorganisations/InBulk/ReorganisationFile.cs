using System.Text.Json;
using System.Text.Json.Serialization;
using ChiBo.App.CommandLine;
using ChiBo.Domain.Register;

namespace ChiBo.App.Features.Reorganisations.InBulk;

/// <summary>Reads a reorganisation from a JSON file, as docs/reorganisation.md tells.</summary>
internal static class ReorganisationFile
{
    private const long LongestFile = 64 << 20;

    /// <summary>How a reorganisation is written, in files and between a form and its plan.</summary>
    public static JsonSerializerOptions Format { get; } =
        new(JsonSerializerDefaults.General)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowOutOfOrderMetadataProperties = true,
            RespectRequiredConstructorParameters = true,
            RespectNullableAnnotations = true,
            ReadCommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
        };

    /// <summary>The reorganisation of a file.</summary>
    /// <exception cref="CallFaultException">It is not there, or not as it should be; the message names the place.</exception>
    public static Reorganisation Read(string path)
    {
        try
        {
            if (new FileInfo(path).Length > LongestFile)
            {
                throw Faulty(path, "tệp dài quá 64 MB.", "the file is longer than 64 MB.");
            }

            return
                JsonSerializer.Deserialize<Reorganisation>(File.ReadAllBytes(path), Format) is { } read
                && Days.CanBeAsked(read.On)
                ? read
                : throw Faulty(
                    path,
                    "cần «on», một ngày từ năm 1930 đến năm 2100.",
                    "\"on\" is a day of 1930 to 2100."
                );
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            string place = (fault as JsonException)?.Path ?? "$";
            long line = ((fault as JsonException)?.LineNumber ?? 0) + 1;
            throw Faulty(
                path,
                $"dòng {line} ({place}) chưa đúng khuôn dạng; xem docs/reorganisation.md.",
                $"line {line} ({place}) is not as it should be; see docs/reorganisation.md."
            );
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Faulty(path, $"không đọc được: {fault.Message}", $"cannot be read: {fault.Message}");
        }
    }

    public static CallFaultException Faulty(string place, string vietnamese, string english) =>
        new(new Phrase($"{place}: {vietnamese}", $"{place}: {english}"));
}
