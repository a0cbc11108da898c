using PeerAtlas.Disk;
using Xunit;

namespace PeerAtlas.Tests.Disk;

public class DiskFailureTests
{
    [Theory]
    [InlineData(28, "cannot write 'output': the disk is full.")]
    [InlineData(30, "cannot write 'output': the disk is read-only.")]
    public void What_the_disk_says_is_told_in_plain_words(int error, string message) =>
        Assert.Equal(message, DiskFailure.Stop("cannot write 'output'", new AggregateException(new IOException("x", error))).Message);

    [Fact]
    public void A_failure_of_the_disk_is_one_line_and_its_own_status()
    {
        var stopped = DiskFailure.Stop("cannot read", new IOException("two\nlines"));
        Assert.Equal(ExitStatus.EnvironmentFailed, stopped.Status);
        Assert.DoesNotContain('\n', stopped.Message);
    }

    [Fact]
    public void A_mistake_in_the_program_is_no_failure_of_the_disk() =>
        Assert.False(DiskFailure.Is(new InvalidOperationException()));
}
