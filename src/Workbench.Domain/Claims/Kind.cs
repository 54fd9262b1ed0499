namespace Workbench.Domain.Claims;

/// <summary>What a claim is. The engine suggests it with its cues; a person decides.</summary>
public enum Kind
{
    /// <summary>A statement about the world that evidence can bear out or not.</summary>
    Fact,

    /// <summary>A judgement or a feeling; gets no verdict.</summary>
    Opinion,

    /// <summary>A statement whose wording already takes a side; what it says of the world may still be checked.</summary>
    Framing,

    /// <summary>A statement about what will be; checked against what was known when it was made.</summary>
    Prediction,

    /// <summary>Nothing is claimed (a question, a greeting, a call to act); gets no verdict.</summary>
    NoClaim,
}
