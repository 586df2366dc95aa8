namespace Pair.Pdf.Content;

/// <summary>A filled area of a figure; lengths in mm from the figure's upper left corner.</summary>
/// <param name="Fill">Its colour.</param>
public abstract record Shape(Colour Fill)
{
    /// <summary>A rectangle with even sides.</summary>
    /// <param name="X">Left edge.</param>
    /// <param name="Y">Upper edge.</param>
    /// <param name="Width">Width.</param>
    /// <param name="Height">Height.</param>
    /// <param name="Fill">Its colour.</param>
    public sealed record Rectangle(double X, double Y, double Width, double Height, Colour Fill) : Shape(Fill);

    /// <summary>A disc.</summary>
    /// <param name="X">Centre from the left.</param>
    /// <param name="Y">Centre from above.</param>
    /// <param name="Radius">Radius.</param>
    /// <param name="Fill">Its colour.</param>
    public sealed record Circle(double X, double Y, double Radius, Colour Fill) : Shape(Fill);

    /// <summary>Any outline of straight lines and curves, closed by itself.</summary>
    /// <param name="Steps">The outline; the first step is a <see cref="PathStep.Move"/>.</param>
    /// <param name="Fill">Its colour.</param>
    public sealed record Path(IReadOnlyList<PathStep> Steps, Colour Fill) : Shape(Fill);

    /// <summary>
    /// A square of dark modules, as of a QR code, on nothing: put a white rectangle below. Neighbouring modules are drawn as one rectangle, so
    /// that no hair lines show between them.
    /// </summary>
    /// <param name="X">Left edge.</param>
    /// <param name="Y">Upper edge.</param>
    /// <param name="Module">Side of a module.</param>
    /// <param name="Rows">The rows from above, true for dark.</param>
    /// <param name="Fill">Colour of the dark modules.</param>
    public sealed record Modules(double X, double Y, double Module, IReadOnlyList<IReadOnlyList<bool>> Rows, Colour Fill) : Shape(Fill);

    /// <summary>A polygon through corners.</summary>
    public static Path Polygon(Colour fill, params IReadOnlyList<(double X, double Y)> corners)
    {
        var steps = new PathStep[corners.Count];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = i == 0 ? new PathStep.Move(corners[i].X, corners[i].Y) : new PathStep.Line(corners[i].X, corners[i].Y);
        return new Path(steps, fill);
    }
}

/// <summary>A step of an outline; places in mm from the figure's upper left corner.</summary>
public abstract record PathStep
{
    private PathStep()
    {
    }

    /// <summary>Begins a new outline here.</summary>
    /// <param name="X">From the left.</param>
    /// <param name="Y">From above.</param>
    public sealed record Move(double X, double Y) : PathStep;

    /// <summary>A straight line to a place.</summary>
    /// <param name="X">From the left.</param>
    /// <param name="Y">From above.</param>
    public sealed record Line(double X, double Y) : PathStep;

    /// <summary>A cubic Bézier curve to a place.</summary>
    /// <param name="X1">First control point from the left.</param>
    /// <param name="Y1">First control point from above.</param>
    /// <param name="X2">Second control point from the left.</param>
    /// <param name="Y2">Second control point from above.</param>
    /// <param name="X">End from the left.</param>
    /// <param name="Y">End from above.</param>
    public sealed record Curve(double X1, double Y1, double X2, double Y2, double X, double Y) : PathStep;
}
