namespace ChiBo.Domain.Register;

/// <summary>A register as columns, immutable: what every judge reads.</summary>
public sealed class RegisterSnapshot;
