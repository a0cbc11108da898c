using PeerAtlas.Site.Tests.Running;
using Xunit;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(RealSite))]
// All tests share the parsed pages, and reading a parsed page is not safe from two threads.
[assembly: Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace PeerAtlas.Site.Tests.Running;

/// <summary>The site of the facts and texts in this repository, rendered once for all tests.</summary>
public sealed class RealSite() : RenderedSite(Repository.Files("data"), Repository.Files("input"), today: Repository.Today);
