namespace ChiBo.Guidance.Loading;

/// <summary>A pack of a province as its file has it.</summary>
internal sealed class LocalPackYaml
{
    public string Number { get; set; } = "";

    public string Title { get; set; } = "";

    public string Issuer { get; set; } = "";

    public string IssuedOn { get; set; } = "";

    public string Province { get; set; } = "";

    public string InForceFrom { get; set; } = "";

    public string? InForceTo { get; set; }

    public LocalAppliesYaml Applies { get; set; } = new();

    public List<LocalSectionYaml> Sections { get; set; } = [];

    public Dictionary<string, string?> Parameters { get; set; } = [];

    public Dictionary<string, string?> Settings { get; set; } = [];

    public List<LocalTaskYaml> Tasks { get; set; } = [];

    public List<LocalCaseYaml> Cases { get; set; } = [];
}

/// <summary>To whom a pack applies.</summary>
internal sealed class LocalAppliesYaml
{
    public List<string> Districts { get; set; } = [];

    public List<string> Kinds { get; set; } = [];

    public List<string> Communes { get; set; } = [];
}

/// <summary>A section of a pack's text.</summary>
internal sealed class LocalSectionYaml
{
    public string Heading { get; set; } = "";

    public string Text { get; set; } = "";
}

/// <summary>A task that a pack adds.</summary>
internal sealed class LocalTaskYaml
{
    public string Id { get; set; } = "";

    public string Text { get; set; } = "";

    public string Clause { get; set; } = "";

    public string Addressee { get; set; } = "";
}

/// <summary>A test case of a pack.</summary>
internal sealed class LocalCaseYaml
{
    public string Name { get; set; } = "";

    public string? Day { get; set; }

    public string Kind { get; set; } = "xa";

    public string? District { get; set; }

    public string? Commune { get; set; }

    public bool AgencyCell { get; set; } = true;

    public List<LocalCellYaml> Cells { get; set; } = [];

    public LocalExpectYaml Expect { get; set; } = new();
}

/// <summary>A residential cell of a test case.</summary>
internal sealed class LocalCellYaml
{
    public int Areas { get; set; } = 1;

    public int Official { get; set; }

    public int Exempt { get; set; }

    public int Away { get; set; }

    public int Suspended { get; set; }
}

/// <summary>What a test case expects.</summary>
internal sealed class LocalExpectYaml
{
    public string? Verdict { get; set; }

    public Dictionary<string, string> Rules { get; set; } = [];

    public Dictionary<string, string?> Parameters { get; set; } = [];
}
