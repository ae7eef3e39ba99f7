namespace ChiBo.Domain.Members;

/// <summary>Gender as recorded; not known is <see langword="null"/>.</summary>
public enum Gender : byte
{
    /// <summary>Nam.</summary>
    Male,

    /// <summary>Nữ.</summary>
    Female,
}
